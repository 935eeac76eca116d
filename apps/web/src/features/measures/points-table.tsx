import type { MeasureType } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { countWords } from '../../app/words/dates.js';
import { CellHistory } from './entry/cell-history.js';
import { marksByPeriod, useMarkWords } from './chart-flags.js';
import { usePointWords } from './point-words.js';
import type { RunChartProps } from './run-chart.js';
import { readingOf } from './series-reading.js';
import { TableWrap } from '../../ui/table-wrap.js';

export type PointsTableProps = Pick<RunChartProps, 'title' | 'points' | 'direction' | 'type' | 'marks'> & {
  /** The series whose raw cells these are: each then has its history. */
  cells?: string | null;
  per?: number;
};

/** The same points as the chart, the newest first, the same cells hidden. */
export function PointsTable({ title, points, direction, type, marks = [], cells = null, per = 1 }: PointsTableProps) {
  const { t } = useTranslation(['measures', 'common', 'inquiry', 'entry']);
  const markWords = useMarkWords();
  const marked = marksByPeriod(marks, points);
  const { minimumCell } = useNetwork();
  const words = usePointWords(type, minimumCell);
  const { reading } = readingOf(points, direction);
  const share = type === 'PROPORTION';
  const rows = points.map((point, index) => ({ point, signal: reading.signalIndexes.includes(index) ? reading.signal : null, marked: marked[index] ?? [] })).reverse();
  return (
    <TableWrap label={t('table.caption', { title })}>
      <table>
        <caption className="sr">{t('table.caption', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.period')}</th>
            {share ? <th scope="col" className="n">{t('table.numerator')}</th> : null}
            {share ? <th scope="col" className="n">{t('table.denominator')}</th> : null}
            <th scope="col" className="n">{t(valueHead(type))}</th>
            <th scope="col">{t('table.reading')}</th>
            {marks.length > 0 ? <th scope="col">{t('inquiry:marks.column')}</th> : null}
            {cells ? <th scope="col" className="no-print">{t('entry:history.column')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, signal, marked: here }) => (
            <tr key={point.periodStart}>
              <th scope="row">{point.label}</th>
              {share ? <td className="n">{number(point.numerator)}</td> : null}
              {share ? <td className="n">{number(point.denominator)}</td> : null}
              <td className={point.status === 'REPORTED' ? 'n' : 'n faint'}>{words.value(point)}</td>
              <td>{signal ? t(`common:signal.${signal}`) : ''}</td>
              {marks.length > 0 ? <td>{here.map((mark) => <p key={`${mark.cycleId} ${mark.kind}`}>{markWords(mark)}</p>)}</td> : null}
              {cells ? <td className="no-print"><CellHistory seriesId={cells} periodStart={point.periodStart} label={point.label} measure={{ type, per }} /></td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function valueHead(type: MeasureType) {
  return type === 'PROPORTION' ? 'table.percent' : 'table.value';
}

function number(value: number | null | undefined): string {
  return value == null ? '' : countWords(value);
}
