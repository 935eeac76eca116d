import { type EnteredPoint, periodLabel, type PointFault } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { TableWrap } from '../../../ui/table-wrap.js';
import type { EntryMeasure } from './entry-values.js';
import { useEntryWords } from './entry-words.js';
import type { PasteField } from './pasted-rows.js';

const SHOWN = 100;

interface PasteTableProps {
  rows: readonly (readonly string[])[];
  fields: readonly PasteField[];
  faults: readonly PointFault[];
  measure: EntryMeasure;
  points: readonly EnteredPoint[];
  onCell: (row: number, column: number, cell: string) => void;
}

/** The pasted rows before they are saved: what each says, and what is wrong with it, in the cell where it is wrong. */
export function PasteTable({ rows, fields, faults, measure, points, onCell }: PasteTableProps) {
  const { t } = useTranslation('entry');
  const words = useEntryWords(measure);
  const wrong = new Map<number, PointFault[]>();
  for (const fault of faults) wrong.set(fault.row, [...(wrong.get(fault.row) ?? []), fault]);
  // Rows with a fault first: with hundreds of rows they would be far below.
  const order = rows.map((_, index) => index).sort((a, b) => Number(wrong.has(b + 1)) - Number(wrong.has(a + 1)));
  const clean = faults.length === 0;
  return (
    <>
      <TableWrap label={t('rows.preview')}>
        <table className="pastetable">
          <caption className="sr">{t('rows.preview')}</caption>
          <thead>
            <tr>
              <th scope="col" className="n">{t('rows.row')}</th>
              {fields.map((field) => <th key={field} scope="col">{words.field(field)}</th>)}
              <th scope="col">{clean ? '' : t('rows.wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {order.slice(0, SHOWN).map((index) => {
              const here = wrong.get(index + 1) ?? [];
              const point = clean ? points[index] : undefined;
              return (
                <tr key={index}>
                  <th scope="row" className="n faint num">{index + 1}</th>
                  {fields.map((field, column) => (
                    <td key={field}>
                      <input
                        className={here.some((fault) => fault.field === field) ? 'cellinput wrong' : 'cellinput'} value={rows[index]?.[column] ?? ''} aria-label={`${words.field(field)}, ${t('rows.row')} ${index + 1}`}
                        aria-invalid={here.some((fault) => fault.field === field) || undefined} onChange={(event) => onCell(index, column, event.currentTarget.value)}
                      />
                    </td>
                  ))}
                  <td className={here.length > 0 ? 'why' : 'sm muted'}>{here.length > 0 ? here.map(({ reason }) => reason).join(' ') : point ? [periodLabel(point.periodStart, measure.grain), words.said(point)].filter(Boolean).join(': ') : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableWrap>
      {rows.length > SHOWN ? <p className="sm faint">{t('rows.more', { count: SHOWN })}</p> : null}
    </>
  );
}
