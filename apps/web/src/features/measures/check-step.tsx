import { ConfirmImportDocument, type ImportPartsFragment, MeasureImportDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { csvText, saveText } from '../../app/csv-text.js';
import { countWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconDownload } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { expectNewHeading } from '../../ui/navigation-focus.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { BadRows } from './bad-rows.js';
import { CheckDetails } from './check-details.js';
import { ImportSteps } from './import-steps.js';
import type { MeasureView } from './measure-page.js';

export type Preview = NonNullable<ImportPartsFragment['preview']>;
type CheckProps = { measure: MeasureView; found: ImportPartsFragment; preview: Preview };

/** Step 3: what importing would do, and which rows cannot be read. */
export function CheckStep({ measure, found, preview }: CheckProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug, name } = useNetwork();
  const queries = useQueryClient();
  const { key } = { key: queryFor(MeasureImportDocument, { id: found.id }, slug).queryKey };
  const confirm = useAct(ConfirmImportDocument, {
    network: slug,
    onDone: ({ confirmImport }) => {
      if (confirmImport.__typename !== 'MeasureImport') return;
      expectNewHeading();
      queries.setQueryData(key, { measureImport: confirmImport });
    },
  });
  const { bad, ready, badRows } = preview;
  const rows = countWords(found.rowCount);
  const title = ready === 0 ? t('import.check.titleNone') : bad === 0 ? t('import.check.titleReady') : t('import.check.titleBad', { count: bad });
  const takeAway = () => saveText(`${found.fileName.replace(/\.(csv|xlsx)$/i, '')}-to-correct.csv`, badRowsCsv(badRows));
  return (
    <>
      <ImportSteps now="check" />
      <PageHead title={title} place={name} lede={bad === 0 ? t('import.check.ledeReady', { count: found.rowCount }) : t('import.check.ledeBad', { ready: countWords(ready), rows })} />
      <Summary preview={preview} />
      {badRows.length > 0 ? <BadRows rows={badRows} bad={bad} fileName={found.fileName} /> : null}
      <CheckDetails found={found} preview={preview} />
      {confirm.problem ? <Notice>{confirm.problem}</Notice> : null}
      <div className="importfoot">
        <Button size="lg" disabled={ready === 0 || confirm.pending} onClick={() => confirm.act({ input: { id: found.id, leaveOutBadRows: bad > 0 } })}>
          {t('import.check.import', { count: ready })}
        </Button>
        {bad > 0 ? <Button variant="default" onClick={takeAway} leftSection={<Icon of={IconDownload} />}>{t('import.check.takeAway', { count: bad })}</Button> : null}
        <ButtonLink variant="subtle" to="/n/$slug/measures/$measureId/import" params={{ slug, measureId: measure.id }} search={{ import: found.id, step: 'columns' }}>
          {t('import.check.back')}
        </ButtonLink>
        <span className="sm faint push">{t('import.check.undo')}</span>
      </div>
    </>
  );
}

function Summary({ preview }: { preview: Preview }) {
  const { t } = useTranslation('measures');
  const { me } = useNetwork();
  const { ready, added, changed, unchanged, bad, hiddenFromOthers } = preview;
  const words = { added: countWords(added), changed: countWords(changed), unchanged: countWords(unchanged) };
  return (
    <ul className="sum">
      <li><b>{t('import.check.ready', { count: ready })}</b>{t('import.check.readyText', words)}</li>
      {bad > 0
        ? <li className="bad"><b>{t('import.check.bad', { count: bad })}</b>{t('import.check.badText')}</li>
        : <li><b>{t('import.check.noBad')}</b>{t('import.check.noBadText')}</li>}
      <li><b>{t('import.check.gap', { count: hiddenFromOthers })}</b>{t('import.check.gapText', { owner: me.organization.name })}</li>
    </ul>
  );
}

function badRowsCsv(rows: Preview['badRows']): string {
  return csvText([['line', 'column', 'value', 'reason'], ...rows.map(({ line, column, value, reason }) => [line, column, value, reason])]);
}
