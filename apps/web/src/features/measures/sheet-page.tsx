import { SeriesSheetDocument, type SeriesSheetQuery } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconPrinter } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { useChartEvents } from './chart-events.js';
import { chartModel } from './chart-model.js';
import { labelOf } from './point-words.js';
import { SeriesChart } from './series-chart.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/series/$seriesId/sheet');
type Sheet = NonNullable<SeriesSheetQuery['series']>;

/** One page to print and hand round: what changed, in a sentence and a chart, as everybody may see it. */
export function SheetPage() {
  const { t } = useTranslation('common');
  const { seriesId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(SeriesSheetDocument, { id: seriesId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<ChartSkeleton label={t('loadingPage')} />}>
      {({ series }) => (series ? <OneSheet series={series} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function OneSheet({ series }: { series: Sheet }) {
  const { t } = useTranslation(['charts', 'common', 'measures']);
  const network = useNetwork();
  const { measure, site, points, phases, owner } = series;
  const eventsOf = useChartEvents();
  const model = chartModel(points, { ...measure, setting: measure.chartSetting, phases });
  const place = series.stratum ? `${site.name}, ${series.stratum}` : site.name;
  const tried = eventsOf({ marks: series.cycleMarks });
  const happened = eventsOf({ notes: series.annotations, definitions: measure.definitions });
  const { numerator, denominator } = measure.definition;
  return (
    <article className="sharesheet reading">
      <PageHead
        title={measure.name}
        place={`${place} · ${network.name}`}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/series/$seriesId" params={{ slug: network.slug, seriesId: series.id }}>{place}</Link>
            <span>{t('sheet.crumb')}</span>
          </Crumb>
        )}
        lede={place}
        actions={<Button leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>{t('sheet.print')}</Button>}
      />
      <p className="sentence">{model.reading.sentence}</p>
      <SeriesChart title={`${measure.name}, ${place}`} points={points} model={model} type={measure.type} direction={measure.direction} goal={measure.goal} unit={measure.unit} events={[...tried, ...happened].sort((a, b) => (a.date < b.date ? -1 : 1))} />
      <dl className="definition sheetfacts">
        <dt>{t('sheet.count')}</dt><dd>{numerator}</dd>
        {measure.type === 'PROPORTION' || measure.type === 'RATE' ? <><dt>{t('sheet.outOf')}</dt><dd>{denominator}</dd></> : null}
        <Lines title={t('sheet.phases')} lines={phases.filter(({ startsOn }) => startsOn != null).map(({ id, startsOn, reason }) => ({ key: id, sentence: t('sheet.phase', { label: labelOf(points, startsOn), reason }) }))} />
        <Lines title={t('sheet.tried')} lines={tried} />
        <Lines title={t('sheet.happened')} lines={happened} />
      </dl>
      <p className="sm muted">{t('sheet.careful')} {t('sheet.lede')}</p>
      <p className="sm faint">{t('sheet.foot', { network: network.name, owner: owner.name, when: dayOfMoment(new Date()) })}</p>
    </article>
  );
}

// A sheet is one page of paper.
const MOST_LINES = 12;

function Lines({ title, lines }: { title: string; lines: readonly { key: string; sentence: string }[] }) {
  const { t } = useTranslation('charts');
  if (lines.length === 0) return null;
  const earlier = lines.length - MOST_LINES;
  return <><dt>{title}</dt><dd><ul className="plain">{earlier > 0 ? <li className="muted">{t('sheet.earlier', { count: earlier })}</li> : null}{lines.slice(-MOST_LINES).map(({ key, sentence }) => <li key={key}>{sentence}</li>)}</ul></dd></>;
}
