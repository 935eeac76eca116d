import { LeadingSeriesDocument, MeasureDocument, type MeasureQuery, SeriesDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { rememberPlace } from '../../app/recent-place.js';
import { useStream } from '../../app/socket/use-stream.js';
import { useOwnFigures } from '../../app/socket/use-work-streams.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconFileImport } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { ThreadBelow } from '../discussion/thread-below.js';
import { EnterLink } from './entry/enter-link.js';
import { AcrossNetwork } from './across-network.js';
import { HowWeCount } from './how-we-count.js';
import { LeadingChart } from './leading-chart.js';
import { MeasureActions } from './measure-actions.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId');
export type MeasureView = NonNullable<MeasureQuery['measure']>;

/** One measure: the finding, the chart, how it is counted, and all districts on one scale. */
export function MeasurePage() {
  const { t } = useTranslation('common');
  const { measureId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(MeasureDocument, { id: measureId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<ChartSkeleton label={t('loadingPage')} />}>
      {({ measure }) => (measure ? <MeasureSheet measure={measure} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function MeasureSheet({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation(['measures', 'common']);
  const network = useNetwork();
  const { slug } = network;
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  useStream(measure.stream, [keyOf(MeasureDocument, slug), keyOf(LeadingSeriesDocument, slug)]);
  useOwnFigures([keyOf(MeasureDocument, slug), keyOf(LeadingSeriesDocument, slug), keyOf(SeriesDocument, slug)]);
  useEffect(() => {
    rememberPlace(slug, { kind: 'measure', measureId: measure.id, name: measure.name });
  }, [slug, measure.id, measure.name]);
  const to = { slug, measureId: measure.id };
  const importing = measure.viewerCan.import ? (
    <ButtonLink to="/n/$slug/measures/$measureId/import" params={to} leftSection={<Icon of={IconFileImport} />}>{t('page.import')}</ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={measure.name}
        place={network.name}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures" params={{ slug }}>{t('page.crumb')}</Link>
            <span>{t(`kind.${measure.kind}`)}</span>
          </Crumb>
        )}
        lede={<HowWeCount measure={measure} />}
        actions={<><EnterLink measure={measure} /><MeasureActions measure={measure} />{measure.seriesCount > 0 ? importing : null}</>}
      />
      {measure.seriesCount === 0 ? (
        <EmptyState title={t('page.noData.title')} actions={importing}>{importing ? t('page.noData.text') : t('page.noData.textReadOnly')}</EmptyState>
      ) : (
        <>
          <LeadingChart
            measure={measure}
            view={view ?? 'chart'}
            onView={(next) => void navigate({ search: (old) => ({ ...old, view: next === 'table' ? 'table' : undefined }), replace: true })}
          />
          <AcrossNetwork measure={measure} />
        </>
      )}
      <ThreadBelow kind="MEASURE" subjectId={measure.id} />
    </>
  );
}
