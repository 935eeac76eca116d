import type { Tracker } from '@cairn/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueWords } from '../../app/words/value-words.js';

/** How the measure is counted, in the words that travel with it. */
export function TrackerHow({ tracker }: { tracker: Tracker }) {
  const { t } = useTranslation('trackers');
  const { definition, sampling, groups } = tracker;
  const parts: [string, string][] = [
    [t('page.counts'), definition.numerator], [t('page.outOf'), definition.denominator], [t('page.source'), definition.source],
    [t('page.collection'), definition.collection], [t('page.sampling'), sampling], [t('page.groups'), groups ? t('page.groupsOf', { name: groups.name, groups: groups.of.join(', ') }) : ''],
  ];
  return (
    <section className="section">
      <h2>{t('page.how')}</h2>
      <dl className="definition">{parts.filter(([, text]) => text !== '').map(([term, text]) => [<dt key={term}>{term}</dt>, <dd key={`${term}-text`}>{text}</dd>])}</dl>
    </section>
  );
}

/** What kind of measure it is, at a glance; `more` is what stands below. */
export function TrackerFacts({ tracker, installs, more }: { tracker: Tracker; installs: number; more?: ReactNode }) {
  const { t } = useTranslation(['trackers', 'measures', 'common']);
  const { measure, credit } = tracker;
  const facts: [string, string][] = [
    [t('page.kind'), t(`measures:kind.${measure.kind}`)], [t('page.type'), t(`measures:type.${measure.type}`)], [t('page.grain'), t(`common:grain.${measure.grain}`)],
    [t('page.direction'), t(`measures:direction.${measure.direction}`)], [t('page.unit'), measure.unit], [t('page.goal'), measure.goal === null ? '' : valueWords(measure.goal, measure.type)],
    [t('page.use'), t('list.installs', { count: installs })], [t('page.credit'), credit],
  ];
  return (
    <aside className="trackerfacts" aria-label={t('page.facts')}>
      <dl>{facts.filter(([, text]) => text !== '').map(([term, text]) => <div key={term}><dt className="sm faint">{term}</dt><dd>{text}</dd></div>)}</dl>
      {more}
    </aside>
  );
}
