import type { ImportPartsFragment } from '@cairn/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { expectNewHeading } from '../../ui/navigation-focus.js';
import { PageHead } from '../../ui/page-head.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { ImportSteps } from './import-steps.js';

/** The import runs on the server; the page may be left. */
export function RunStep({ found }: { found: ImportPartsFragment }) {
  const { t } = useTranslation('measures');
  const { name } = useNetwork();
  // The next step comes by itself, and takes the focus from this one's heading.
  useEffect(() => expectNewHeading, []);
  return (
    <>
      <ImportSteps now="done" />
      <PageHead title={t('import.run.title', { name: found.fileName })} place={name} lede={t('import.run.lede')} />
      <div className="stack tight" style={{ maxWidth: '34rem' }}>
        <ProgressBar label={t('import.run.label')} percent={found.progress} />
        <p className="sm muted" role="status">{t('import.run.progress', { percent: found.progress })}</p>
      </div>
    </>
  );
}
