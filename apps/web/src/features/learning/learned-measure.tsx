import type { LearningQuery } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { countWords } from '../../app/words/dates.js';
import { valueWords } from '../../app/words/value-words.js';
import { chartModel } from '../measures/chart-model.js';
import { pooledPoints } from '../measures/pooled-points.js';
import { SeriesChart } from '../measures/series-chart.js';
import { SpreadStrip } from '../measures/spread-strip.js';
import '../measures/measures.css';
import { Improvements } from './improvements.js';

export type Learned = NonNullable<LearningQuery['learning']>['measures'][number];

/** What the network learned about one measure: the sentence, four numbers, the line, the spread, where it moved. */
export function LearnedMeasure({ learned }: { learned: Learned }) {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  const { measure, withheld, sentence, spread } = learned;
  const title = `learned-${measure.id}`;
  return (
    <section className="learned" aria-labelledby={title}>
      <h2 id={title}><Link to="/n/$slug/measures/$measureId" params={{ slug, measureId: measure.id }}>{measure.name}</Link></h2>
      <p className="sentence">{withheld ? t('withheld') : sentence}</p>
      <Facts learned={learned} />
      {withheld ? null : <PooledChart learned={learned} />}
      {spread && !withheld ? <SpreadStrip spread={spread} type={measure.type} /> : null}
      {withheld ? null : <Improvements learned={learned} />}
    </section>
  );
}

function Facts({ learned }: { learned: Learned }) {
  const { t } = useTranslation('learning');
  const { measure, districtsReporting, districtsInDirectory, cellsLeftOut, first, latest, spread } = learned;
  const shown = (value: number | null | undefined) => (value == null ? '–' : valueWords(value, measure.type));
  return (
    <dl className="facts">
      <div><dt>{t('facts.reporting', { directory: countWords(districtsInDirectory) })}</dt><dd>{countWords(districtsReporting)}</dd></div>
      {first ? <div><dt>{t('facts.first', { label: first.label })}</dt><dd>{shown(first.value)}</dd></div> : null}
      {latest ? <div><dt>{t('facts.latest', { label: latest.label })}</dt><dd>{shown(latest.value)}</dd></div> : null}
      {!latest && spread ? <div><dt>{t('facts.middle', { label: spread.label })}</dt><dd>{shown(spread.median)}</dd></div> : null}
      <div><dt>{t('facts.leftOut')}</dt><dd>{countWords(cellsLeftOut)}</dd></div>
    </dl>
  );
}

function PooledChart({ learned }: { learned: Learned }) {
  const { t } = useTranslation('learning');
  const { measure, periods, sentence } = learned;
  const points = pooledPoints(periods, measure.grain);
  if (points.every((point) => point.status !== 'REPORTED')) return null;
  const model = chartModel(points, { ...measure, setting: measure.chartSetting });
  return (
    <figure style={{ marginTop: 'var(--s-8)' }}>
      <figcaption className="label">{t('pooled')}</figcaption>
      <SeriesChart flat title={measure.name} points={points} model={model} direction={measure.direction} type={measure.type} goal={measure.goal} sentence={sentence} />
    </figure>
  );
}
