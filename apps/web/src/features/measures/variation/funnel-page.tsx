import { FunnelDocument, type FunnelQuery } from '@cairn/contracts';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { QueryView } from '../../../app/pages/query-view.js';
import { NotFound } from '../../../app/pages/trouble-page.js';
import { useStream } from '../../../app/socket/use-stream.js';
import { Crumb } from '../../../ui/crumb.js';
import { PageHead } from '../../../ui/page-head.js';
import { ChartSkeleton } from '../../../ui/skeleton.js';
import { Thread } from '../../discussion/thread.js';
import { BrightSpots } from './bright-spots.js';
import { FunnelChart } from './funnel-chart.js';
import { FunnelTable } from './funnel-table.js';
import './variation.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/funnel');
export type FunnelView = FunnelQuery['funnel'];
export type FunnelMeasure = NonNullable<FunnelQuery['measure']>;

/** The sites of a measure beside each other: who lies outside what chance explains. Never a ranking. */
export function FunnelPage() {
  const { t } = useTranslation('common');
  const { measureId } = route.useParams();
  const { period, district } = route.useSearch();
  const { slug } = useNetwork();
  const query = useQuery({ ...queryFor(FunnelDocument, { measureId, period: period ?? null, districtId: district ?? null }, slug), placeholderData: keepPreviousData });
  return (
    <QueryView wholePage query={query} waiting={<ChartSkeleton label={t('loadingPage')} />}>
      {({ measure, funnel }) => (measure ? <FunnelSheet measure={measure} funnel={funnel} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function FunnelSheet({ measure, funnel }: { measure: FunnelMeasure; funnel: FunnelView }) {
  const { t } = useTranslation(['variation', 'measures', 'common']);
  const network = useNetwork();
  const { slug } = network;
  const { view, district } = route.useSearch();
  const [begin, setBegin] = useState<{ words: string } | null>(null);
  useStream(measure.stream, [keyOf(FunnelDocument, slug)]);
  const to = { slug, measureId: measure.id };
  return (
    <>
      <PageHead
        title={t('funnel.title')}
        place={`${measure.name} · ${network.name}`}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures" params={{ slug }}>{t('measures:page.crumb')}</Link>
            <Link to="/n/$slug/measures/$measureId" params={to}>{measure.name}</Link>
            {district ? <Link to="/n/$slug/measures/$measureId/funnel" params={to}>{t('funnel.districts')}</Link> : null}
          </Crumb>
        )}
        lede={t('funnel.lede', { name: measure.name })}
      />
      <Finding funnel={funnel} />
      {funnel.points.length > 0 ? (view === 'table' ? <FunnelTable measure={measure} funnel={funnel} /> : <FunnelChart measure={measure} funnel={funnel} />) : null}
      <LeftOut funnel={funnel} />
      {funnel.refusal ? null : <BrightSpots measure={measure} district={district} spots={funnel.brightSpots} onAsk={(name) => setBegin({ words: t('funnel.bright.begin', { name }) })} />}
      <Thread kind="MEASURE" subjectId={measure.id} begin={begin} />
    </>
  );
}

// What is compared, then the finding, with the choices that change it.
function Finding({ funnel }: { funnel: FunnelView }) {
  const { t } = useTranslation('variation');
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <p className="sm faint scope">{[funnel.districtName ? t('funnel.schoolsOf', { name: funnel.districtName }) : t('funnel.districts'), funnel.period?.label].filter(Boolean).join(' · ')}</p>
      <p className="sentence">{funnel.sentence}</p>
      <div className="sitefilters funneltools no-print">
        {funnel.periods.length > 0 ? (
          <NativeSelect
            aria-label={t('funnel.period')}
            value={funnel.period?.periodStart ?? ''}
            onChange={(event) => void navigate({ search: (old) => ({ ...old, period: event.currentTarget.value }), replace: true, resetScroll: false })}
            data={funnel.periods.map(({ periodStart, label, sites }) => ({ value: periodStart, label: t('funnel.periodSites', { label, sites }) }))}
          />
        ) : null}
        <SegmentedControl
          aria-label={t('funnel.view.label')}
          value={view ?? 'chart'}
          onChange={(next) => void navigate({ search: (old) => ({ ...old, view: next === 'table' ? 'table' : undefined }), replace: true, resetScroll: false })}
          data={[{ value: 'chart', label: t('funnel.view.chart') }, { value: 'table', label: t('funnel.view.table') }]}
        />
      </div>
    </>
  );
}

function LeftOut({ funnel: { suppressed, without } }: { funnel: FunnelView }) {
  const { t } = useTranslation('variation');
  const words = [suppressed > 0 ? t('funnel.suppressed', { count: suppressed }) : '', without > 0 ? t('funnel.without', { count: without }) : ''].filter(Boolean);
  return words.length > 0 ? <p className="sm faint hiddennote">{suppressed > 0 ? <span className="hatch" aria-hidden="true" /> : null} {words.join(' ')}</p> : null;
}
