import { dataQuality } from '@cairn/domain';
import type { SeriesQuery } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { ButtonLink } from '../../../ui/links.js';
import './entry.css';

type SeriesView = NonNullable<SeriesQuery['series']>;

/** Below the chart of a series: what of the data is worth a second look, for those who read its raw cells, and the way to enter the next point. */
export function SeriesEntry({ series }: { series: SeriesView }) {
  const { t } = useTranslation('entry');
  const { slug } = useNetwork();
  const { measure, site } = series;
  const flags = series.raw ? dataQuality(series.points.map((point) => ({ ...point, numerator: point.numerator ?? null, denominator: point.denominator ?? null, value: point.value ?? null })), measure.type) : [];
  return (
    <>
      {flags.length > 0 ? (
        <section className="quality" aria-labelledby="quality">
          <h2 id="quality" className="lg b">{t('quality.title')}</h2>
          <p className="sm faint">{t('quality.lede')}</p>
          <ul>{flags.map(({ code, at, sentence }) => <li key={`${code} ${at}`}>{sentence}</li>)}</ul>
        </section>
      ) : null}
      {series.viewerCan.record ? (
        <p className="no-print enterline"><ButtonLink variant="default" to="/n/$slug/measures/$measureId/enter" params={{ slug, measureId: measure.id }} search={{ site: site.id, stratum: series.stratum || undefined }}>{t('enter')}</ButtonLink></p>
      ) : null}
    </>
  );
}
