import { ChooseImportSheetDocument, type ImportPartsFragment, MeasureImportDocument } from '@cairn/contracts';
import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';

/** Which sheet of a workbook is read. A sheet that cannot be read leaves the one before in its place. */
export function SheetPick({ found, sheet }: { found: ImportPartsFragment; sheet: string }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const choose = useAct(ChooseImportSheetDocument, {
    network: slug,
    onDone: ({ chooseImportSheet }) => queries.setQueryData(queryFor(MeasureImportDocument, { id: found.id }, slug).queryKey, { measureImport: chooseImportSheet }),
  });
  return (
    <div className="stack tight sheetpick">
      <NativeSelect
        label={t('import.columns.sheet')}
        description={choose.pending ? t('import.columns.sheetReading') : undefined}
        data={found.sheets}
        value={sheet}
        onChange={(event) => choose.act({ input: { id: found.id, sheet: event.currentTarget.value } })}
      />
      {choose.problem ? <Notice>{choose.problem}</Notice> : null}
    </div>
  );
}
