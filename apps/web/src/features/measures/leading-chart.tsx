import { LearningDocument, SmallMultiplesDocument } from '@cairn/contracts';
import { runChartSentence } from '@cairn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { execute } from '../../app/graphql/execute.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import { ChartView, type ChartViewProps } from './chart-view.js';
import type { MeasureView } from './measure-page.js';
import { pooledPoints } from './pooled-points.js';
import { readingOf } from './series-reading.js';
import { SpreadStrip } from './spread-strip.js';
import { Groups } from './variation/groups.js';

type LeadingProps = { measure: MeasureView } & Pick<ChartViewProps, 'view' | 'onView'>;

/** The chart at the top: the viewer's own district if it reports; otherwise all reporting districts together. */
export function LeadingChart(props: LeadingProps) {
  const { t } = useTranslation('common');
  const { slug, me } = useNetwork();
  const own = me.site?.kind === 'DISTRICT' ? me.site : null;
  const query = useQuery({
    // Not the key of the list below, which keeps pages.
    queryKey: [...keyOf(SmallMultiplesDocument, slug), 'own', props.measure.id, own?.id],
    queryFn: ({ signal }) => execute(SmallMultiplesDocument, { measureId: props.measure.id, search: own?.name ?? null }, { network: slug, signal }),
    enabled: own !== null,
  });
  if (own && query.isPending) return <ChartSkeleton label={t('loading')} />;
  const card = query.data?.smallMultiples.edges.find(({ node }) => node.siteId === own?.id)?.node;
  if (!card) return <PooledChart {...props} />;
  const { measure, view, onView } = props;
  return (
    <Finding
      signal={card.signal}
      sentence={card.sentence}
      scope={<Link to="/n/$slug/series/$seriesId" params={{ slug, seriesId: card.id }}>{card.siteName}</Link>}
      last={lastLabel(card.points)}
    >
      <ChartView
        title={`${measure.name}, ${card.siteName}`}
        points={card.points}
        direction={measure.direction}
        type={measure.type}
        goal={measure.goal}
        sentence={card.sentence}
        marks={measure.cycleMarks.filter(({ districtId }) => districtId === own?.id)}
        view={view}
        onView={onView}
      />
      <Groups series={{ id: card.id, measure }} />
    </Finding>
  );
}

function PooledChart({ measure, view, onView }: LeadingProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const { data, isPending } = useQuery(queryFor(LearningDocument, {}, slug));
  const found = data?.learning?.measures.find((learned) => learned.measure.id === measure.id);
  if (isPending) return <ChartSkeleton label={t('common:loading')} />;
  if (!found) return null;
  if (found.withheld) return <p className="sentence">{t('page.withheldAll')}</p>;
  const points = pooledPoints(found.periods, measure.grain);
  if (points.every((point) => point.status !== 'REPORTED')) {
    // Averages cannot be added up: there is no line over all districts, but they can be laid side by side.
    return <><p className="sentence">{found.sentence}</p>{found.spread ? <SpreadStrip spread={found.spread} type={measure.type} /> : null}</>;
  }
  const { points: shown, reading } = readingOf(points, measure.direction);
  return (
    <Finding signal={reading.signal} sentence={found.sentence} scope={t('page.allTogether')} last={lastLabel(points)}>
      <ChartView
        title={`${measure.name}, ${t('page.allTogether')}`}
        points={points}
        direction={measure.direction}
        type={measure.type}
        goal={measure.goal}
        sentence={runChartSentence(shown, reading)}
        marks={measure.cycleMarks}
        view={view}
        onView={onView}
      />
    </Finding>
  );
}

interface FindingProps {
  signal: Parameters<typeof SignalBadge>[0]['signal'];
  scope: React.ReactNode;
  last: string;
  sentence: string;
  children: React.ReactNode;
}

// Badge and scope, then the sentence, then the chart that shows why.
function Finding({ signal, scope, last, sentence, children }: FindingProps) {
  return (
    <section>
      <div className="row g2 wrap scope"><SignalBadge signal={signal} /><span className="sm faint">{scope} · {last}</span></div>
      <p className="sentence">{sentence}</p>
      <div style={{ marginTop: 'var(--s-4)' }}>{children}</div>
    </section>
  );
}

function lastLabel(points: readonly { label: string; status: string }[]): string {
  return points.findLast((point) => point.status === 'REPORTED')?.label ?? '';
}
