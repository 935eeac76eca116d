import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { countWords } from '../../../app/words/dates.js';
import { valueWords } from '../../../app/words/value-words.js';
import { TableWrap } from '../../../ui/table-wrap.js';
import type { FunnelMeasure, FunnelView } from './funnel-page.js';

/** The same sites as the chart, A to Z: figures, the limits of their size, and what that says. */
export function FunnelTable({ measure, funnel }: { measure: FunnelMeasure; funnel: FunnelView }) {
  const { t } = useTranslation('variation');
  const { slug } = useNetwork();
  const words = (value: number) => valueWords(value, measure.type);
  const caption = t('funnel.table.caption', { name: measure.name, label: funnel.period?.label ?? '' });
  return (
    <TableWrap label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funnel.table.site')}</th>
            <th scope="col" className="n">{t('funnel.table.numerator')}</th>
            <th scope="col" className="n">{t('funnel.table.denominator')}</th>
            <th scope="col" className="n">{t('funnel.table.value')}</th>
            <th scope="col" className="n">{t('funnel.table.limits')}</th>
            <th scope="col">{t('funnel.table.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {funnel.points.map((point) => (
            <tr key={point.siteId}>
              <th scope="row">
                <Link to="/n/$slug/series/$seriesId" params={{ slug, seriesId: point.seriesId }}>{point.siteName}</Link>
                {point.schools ? <> · <Link to="/n/$slug/measures/$measureId/funnel" params={{ slug, measureId: measure.id }} search={{ district: point.siteId }} aria-label={t('funnel.schoolsOf', { name: point.siteName })}>{t('funnel.table.schools')}</Link></> : null}
              </th>
              <td className="n">{countWords(point.numerator)}</td>
              <td className="n">{countWords(point.denominator)}</td>
              <td className="n">{words(point.value)}</td>
              <td className="n">{t('funnel.between', { low: words(point.lower998), high: words(point.upper998) })}</td>
              <td>{t(`funnel.verdict.${point.verdict}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
