import { IMPORT_COLUMNS, type ImportColumns } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { TableWrap } from '../../ui/table-wrap.js';

interface SampleTableProps {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  mapping: ImportColumns;
}

/** The first rows of the file, with what each column is read as. */
export function SampleTable({ headers, rows, mapping }: SampleTableProps) {
  const { t } = useTranslation('measures');
  const readAs = (header: string) => IMPORT_COLUMNS.filter((field) => mapping[field] === header).map((field) => t(`import.columns.${field}`)).join(', ');
  return (
    <section className="section">
      <h2 className="label" id="sample">{t('import.columns.sample')}</h2>
      <TableWrap className="sampletable" label={t('import.columns.sample')}>
        <table>
          <thead>
            <tr>{headers.map((header) => <th key={header} scope="col">{header}<br /><span className="faint">{readAs(header) || t('import.columns.unread')}</span></th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row, line) => <tr key={line}>{headers.map((header, index) => <td key={header}>{row[index]}</td>)}</tr>)}
          </tbody>
        </table>
      </TableWrap>
    </section>
  );
}
