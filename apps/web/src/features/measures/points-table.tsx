import type { MeasureType } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { countWords } from '../../app/words/dates.js';
import { levelWords, valueWords } from '../../app/words/value-words.js';
import { CellHistory } from './entry/cell-history.js';
import { TableWrap } from '../../ui/table-wrap.js';
import { eventsByPeriod } from './chart-events.js';
import { usePointWords } from './point-words.js';
import type { SeriesChartProps } from './series-chart.js';

export type PointsTableProps = Pick<SeriesChartProps, 'title' | 'points' | 'type' | 'model' | 'events'> & {
  /** The series whose raw cells these are: each then has its history. */
  cells?: string | null;
  per?: number;
};

/** The same points and lines as the chart, the newest first, the same cells hidden. */
export function PointsTable({ title, points, type, model, events = [], cells = null, per = 1 }: PointsTableProps) {
  const { t } = useTranslation(['measures', 'common', 'charts', 'entry']);
  const { minimumCell } = useNetwork();
  const words = usePointWords(type, minimumCell);
  const byPeriod = eventsByPeriod(events, points);
  const parts = type === 'PROPORTION' || type === 'RATE' || type === 'MEAN';
  const { reading } = model;
  const hasLimits = reading.points.some(({ lower, upper }) => lower !== null || upper !== null);
  const level = (value: number | null | undefined) => (value == null ? '' : levelWords(value, type));
  // Their lines are about steps or spread, not about values.
  const drawn = reading.kind === 'MR' ? 'step' : reading.kind === 'S' ? 'spread' : null;
  const rows = points.map((point, index) => ({ point, read: reading.points[index], here: byPeriod[index] ?? [] })).reverse();
  return (
    <TableWrap label={t('table.caption', { title })}>
      <table>
        <caption className="sr">{t('table.caption', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.period')}</th>
            {parts && type !== 'MEAN' ? <th scope="col" className="n">{t('table.numerator')}</th> : null}
            {parts ? <th scope="col" className="n">{t('table.denominator')}</th> : null}
            <th scope="col" className="n">{t(valueHead(type))}</th>
            {drawn ? <th scope="col" className="n">{t(`charts:words.${drawn}`)}</th> : null}
            {hasLimits ? <th scope="col" className="n">{t('charts:table.lower')}</th> : null}
            {hasLimits ? <th scope="col" className="n">{t('charts:table.line')}</th> : null}
            {hasLimits ? <th scope="col" className="n">{t('charts:table.upper')}</th> : null}
            <th scope="col">{t('table.reading')}</th>
            {events.length > 0 ? <th scope="col">{t('charts:note.column')}</th> : null}
            {cells ? <th scope="col" className="no-print">{t('entry:history.column')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, read, here }) => (
            <tr key={point.periodStart}>
              <th scope="row">{point.label}</th>
              {parts && type !== 'MEAN' ? <td className="n">{number(point.numerator)}</td> : null}
              {parts ? <td className="n">{number(point.denominator)}</td> : null}
              <td className={point.status === 'REPORTED' ? 'n' : 'n faint'}>{words.value(point)}</td>
              {drawn ? <td className="n">{read?.value == null ? '' : valueWords(read.value, type)}</td> : null}
              {hasLimits ? <td className="n faint">{level(read?.lower)}</td> : null}
              {hasLimits ? <td className="n faint">{level(read?.centre)}</td> : null}
              {hasLimits ? <td className="n faint">{level(read?.upper)}</td> : null}
              <td>{read?.flag ? t(`common:signal.${read.signal}`) : ''}</td>
              {events.length > 0 ? <td>{here.map((event) => <p key={event.key}>{event.sentence}</p>)}</td> : null}
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
