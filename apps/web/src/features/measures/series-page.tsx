import { SeriesDocument, type SeriesQuery, SetSeriesVisibilityDocument, SmallMultiplesDocument, type Visibility } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { useStream } from '../../app/socket/use-stream.js';
import { VisibilityChip, VisibilityPick } from '../../app/visibility-pick.js';
import { Crumb } from '../../ui/crumb.js';
import { ButtonLink } from '../../ui/links.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import { toast } from '../../ui/toast.js';
import { ChartView } from './chart-view.js';
import { Groups } from './variation/groups.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/series/$seriesId');
type SeriesView = NonNullable<SeriesQuery['series']>;

/** One measure at one district: the sentence, the chart, the next step. */
export function SeriesPage() {
  const { t } = useTranslation('common');
  const { seriesId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(SeriesDocument, { id: seriesId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<ChartSkeleton label={t('loadingPage')} />}>
      {({ series }) => (series ? <SeriesSheet series={series} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function SeriesSheet({ series }: { series: SeriesView }) {
  const { t } = useTranslation(['measures', 'common']);
  const network = useNetwork();
  const { slug } = network;
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const { measure, site, chart } = series;
  useStream(measure.stream, [keyOf(SeriesDocument, slug)]);
  const to = { slug, measureId: measure.id };
  return (
    <>
      <PageHead
        title={site.name}
        place={`${measure.name} · ${network.name}`}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures" params={{ slug }}>{t('page.crumb')}</Link>
            <Link to="/n/$slug/measures/$measureId" params={to}>{measure.name}</Link>
          </Crumb>
        )}
        lede={<SharedWith series={series} />}
      />
      <div className="row g2 scope"><SignalBadge signal={chart.signal} /></div>
      <p className="sentence">{chart.sentence}</p>
      <div style={{ marginTop: 'var(--s-4)' }}>
        <ChartView
          title={`${measure.name}, ${site.name}`}
          points={series.points}
          direction={measure.direction}
          type={measure.type}
          goal={measure.goal}
          sentence={chart.sentence}
          marks={series.cycleMarks}
          view={view ?? 'chart'}
          onView={(next) => void navigate({ search: { view: next === 'table' ? 'table' : undefined }, replace: true })}
        />
      </div>
      <Groups series={series} />
      <div className="block next">
        <div className="grow">
          <b className="b">{t(`series.next.${chart.signal}.title`)}</b>
          <p className="sm muted">{t(`series.next.${chart.signal}.text`)}</p>
        </div>
        <ButtonLink variant="default" to="/n/$slug/measures/$measureId" params={to}>{t('series.compare')}</ButtonLink>
      </div>
    </>
  );
}

// Whose figures these are and who else sees them, with the switch where the viewer may use it.
function SharedWith({ series }: { series: SeriesView }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const share = useAct(SetSeriesVisibilityDocument, {
    network: slug,
    onDone: ({ setSeriesVisibility }) => {
      for (const document of [SeriesDocument, SmallMultiplesDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
      if (setSeriesVisibility.__typename === 'Series') toast(t('series.visibilityChanged', { name: t(`common:visibility.${setSeriesVisibility.visibility}.name`) }));
    },
  });
  const change = (visibility: Visibility) => share.act({ input: { seriesId: series.id, visibility } });
  return (
    <div className="stack tight">
      <div className="row wrap g2 sm">
        {series.viewerCan.changeVisibility ? <VisibilityPick value={series.visibility} onChange={change} /> : <VisibilityChip value={series.visibility} />}
        <span>{t('series.owner', { name: series.owner.name })}</span>
      </div>
      <p className="sm faint">{series.raw ? t('series.raw') : t('series.released')}</p>
      {share.problem ? <Notice>{share.problem}</Notice> : null}
    </div>
  );
}
