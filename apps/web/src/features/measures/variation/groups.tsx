import { yDomain } from '@cairn/charts';
import { type MeasureRowFragment, SeriesGroupsDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { useStream } from '../../../app/socket/use-stream.js';
import { GapChart } from './gap-chart.js';
import type { CardView } from './choose-cards.js';
import { groupCards } from './group-cards.js';
import { MultipleCard } from './multiple-card.js';
import './variation.css';

export interface GroupsProps { series: { id: string; measure: Pick<MeasureRowFragment, 'type' | 'direction' | 'strata' | 'strataName' | 'stream'> } }

/** The groups behind a series: whether all share in what the whole says, each on one scale, and the gap between two. Nothing without groups. */
export function Groups({ series: { id, measure } }: GroupsProps) {
  const { slug } = useNetwork();
  const has = measure.strata.length > 0;
  const { data } = useQuery({ ...queryFor(SeriesGroupsDocument, { id }, slug), enabled: has });
  useStream(has ? measure.stream : null, [keyOf(SeriesGroupsDocument, slug)]);
  const series = data?.series;
  if (!series || series.groups.length === 0) return null;
  const { groups, equity } = series;
  const charted = { type: measure.type, direction: measure.direction, per: series.measure.per, goal: series.measure.goal, setting: series.measure.chartSetting };
  return (
    <>
      <GroupSection cards={groupCards(groups, charted)} equity={equity ?? null} measure={measure} />
      {measure.type === 'PROPORTION' && groups.length > 1 ? <GapChart groups={groups} /> : null}
    </>
  );
}

interface SectionProps { cards: readonly CardView[]; equity: { alert: boolean; sentence: string } | null; measure: GroupsProps['series']['measure'] }

function GroupSection({ cards, equity, measure }: SectionProps) {
  const { t } = useTranslation('variation');
  const { slug, minimumCell: minimum } = useNetwork();
  const [low, high] = yDomain(cards.flatMap(({ values }) => values.flatMap((value) => (value == null ? [] : [value]))));
  return (
    <section className="section" aria-labelledby="groups">
      <h2 id="groups">{t('groups.title')}</h2>
      {equity ? <p className="sentence">{equity.alert ? <span className="badge c"><b aria-hidden="true">!</b>{t('groups.alert')}</span> : null} {equity.sentence}</p> : null}
      <p className="sm muted">{t('groups.lede', { name: measure.strataName ?? t('groups.groups') })}</p>
      <ul className="multi many">
        {cards.map((card) => <li key={card.id}><MultipleCard card={card} type={measure.type} slug={slug} low={low} high={high} /></li>)}
      </ul>
      {cards.some(({ statuses }) => statuses.includes('S')) ? <p className="sm faint hiddennote"><span className="hatch" aria-hidden="true" /> {t('groups.hidden', { minimum })}</p> : null}
    </section>
  );
}
