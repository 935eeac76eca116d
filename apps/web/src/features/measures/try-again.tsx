import { ConfirmImportDocument, type ImportPartsFragment, MeasureImportDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { ButtonLink } from '../../ui/links.js';
import { expectNewHeading } from '../../ui/navigation-focus.js';
import { Notice } from '../../ui/notice.js';

/** The way on from an import that failed: start it again as it was, or check the file again when the data changed meanwhile. */
export function TryAgain({ found, to }: { found: ImportPartsFragment; to: { slug: string; measureId: string } }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const confirm = useAct(ConfirmImportDocument, {
    network: slug,
    onDone: ({ confirmImport }) => {
      if (confirmImport.__typename !== 'MeasureImport') return;
      expectNewHeading();
      queries.setQueryData(queryFor(MeasureImportDocument, { id: found.id }, slug).queryKey, { measureImport: confirmImport });
    },
  });
  if (found.failureCode === 'FILE_GONE') return null;
  if (found.failureCode === 'OUTDATED') {
    return <ButtonLink size="lg" to="/n/$slug/measures/$measureId/import" params={to} search={{ import: found.id, step: 'columns' }}>{t('import.done.checkAgain')}</ButtonLink>;
  }
  return (
    <>
      <Button size="lg" disabled={confirm.pending} onClick={() => confirm.act({ input: { id: found.id, leaveOutBadRows: (found.preview?.bad ?? 0) > 0 } })}>{t('import.done.startAgain')}</Button>
      {confirm.problem ? <Notice>{confirm.problem}</Notice> : null}
    </>
  );
}
