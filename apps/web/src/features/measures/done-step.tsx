import type { ImportPartsFragment } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { countWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconArrowBackUp } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ImportSteps } from './import-steps.js';
import type { MeasureView } from './measure-page.js';
import { TryAgain } from './try-again.js';
import { UndoImportDialog } from './undo-import-dialog.js';

/** Step 4: what happened, and the way back. */
export function DoneStep({ measure, found }: { measure: MeasureView; found: ImportPartsFragment }) {
  const { t } = useTranslation('measures');
  const { slug, name } = useNetwork();
  const [asking, setAsking] = useState(false);
  const file = { name: found.fileName };
  const { result } = found;
  const words = result
    ? t('import.done.lede', { added: countWords(result.added), changed: countWords(result.changed), unchanged: countWords(result.unchanged), missing: countWords(result.missing) })
    : '';
  const sites = result && result.sitesCreated > 0 ? t('import.done.sites', { count: result.sitesCreated }) : '';
  const to = { slug, measureId: measure.id };
  const done = found.state === 'DONE';
  return (
    <>
      <ImportSteps now="done" />
      {done ? <PageHead title={t('import.done.title', { count: (result?.added ?? 0) + (result?.changed ?? 0) + (result?.unchanged ?? 0) })} place={name} lede={`${words} ${sites}`} /> : null}
      {found.state === 'UNDONE' ? <PageHead title={t('import.done.undone')} place={name} lede={t('import.done.undoneLede', file)} /> : null}
      {found.state === 'FAILED' ? <PageHead title={t('import.done.failed')} place={name} lede={found.failure ?? t('import.done.failedLede', file)} /> : null}
      <div className="row wrap">
        {found.state === 'FAILED' ? <TryAgain found={found} to={to} /> : null}
        {done
          ? <ButtonLink size="lg" to="/n/$slug/measures/$measureId" params={to}>{t('import.done.see')}</ButtonLink>
          : <ButtonLink size="lg" {...(found.failureCode && found.failureCode !== 'FILE_GONE' ? { variant: 'default' } : {})} to="/n/$slug/measures/$measureId/import" params={to} search={{}}>{t('import.done.again')}</ButtonLink>}
        {done && found.canUndo ? <Button variant="default" leftSection={<Icon of={IconArrowBackUp} />} onClick={() => setAsking(true)}>{t('import.done.undo')}</Button> : null}
      </div>
      <UndoImportDialog open={asking} importId={found.id} fileName={found.fileName} onClose={() => setAsking(false)} />
    </>
  );
}
