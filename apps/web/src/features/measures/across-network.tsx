import { yDomain } from '@cairn/charts';
import { type MeasureRowFragment, MultiplesDocument, type MultiplesQuery } from '@cairn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { listWords } from '../../app/words/dates.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { type CardView, chosenCards } from './variation/choose-cards.js';
import { MultipleCard } from './variation/multiple-card.js';
import { SiteFilters } from './variation/site-filters.js';
import './variation/variation.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId');

interface AcrossNetworkProps { measure: Pick<MeasureRowFragment, 'id' | 'type' | 'seriesCount' | 'strata' | 'strataName' | 'stream'> }

/** Every site of the measure at once, A to Z on one scale. */
export function AcrossNetwork({ measure }: AcrossNetworkProps) {
  const { t } = useTranslation(['variation', 'common']);
  const { slug } = useNetwork();
  const { q, signal, first, group } = route.useSearch();
  const navigate = route.useNavigate();
  // Beyond what one answer holds, the server looks for names.
  const all = useQuery({ ...queryFor(MultiplesDocument, { measureId: measure.id, stratum: group ?? null, search: null }, slug), placeholderData: keepPreviousData });
  const found = useQuery({ ...queryFor(MultiplesDocument, { measureId: measure.id, stratum: group ?? null, search: q ?? null }, slug), enabled: Boolean(q && all.data?.multiples.more) });
  useStream(measure.stream, [keyOf(MultiplesDocument, slug)]);
  const choice = { q, signal, signalsFirst: first === 'signals' };
  return (
    <section className="section" aria-labelledby="across">
      <div className="findrow">
        <div>
          <h2 id="across">{t('sites.title')}</h2>
          <p className="sm muted">{t('sites.lede', { count: measure.seriesCount })} <Link to="/n/$slug/measures/$measureId/funnel" params={{ slug, measureId: measure.id }}>{t('sites.toFunnel')}</Link></p>
        </div>
        <SiteFilters
          choice={choice}
          group={group}
          groups={{ name: measure.strataName, list: measure.strata }}
          onChange={(change) => void navigate({
            search: (old) => ({
              ...old,
              ...('q' in change ? { q: change.q } : {}),
              ...('signal' in change ? { signal: change.signal } : {}),
              ...('group' in change ? { group: change.group } : {}),
              ...('signalsFirst' in change ? { first: change.signalsFirst ? 'signals' as const : undefined } : {}),
            }),
            replace: true,
            resetScroll: false,
          })}
        />
      </div>
      <QueryView query={found.data ? found : all} waiting={<ListSkeleton rows={6} label={t('common:loading')} />}>
        {({ multiples }) => <Cards multiples={multiples} shown={chosenCards(multiples.cards, choice)} type={measure.type} />}
      </QueryView>
    </section>
  );
}

interface CardsProps { multiples: MultiplesQuery['multiples']; shown: readonly CardView[]; type: MeasureRowFragment['type'] }

function Cards({ multiples, shown, type }: CardsProps) {
  const { t } = useTranslation('variation');
  const { slug } = useNetwork();
  // One scale for all of them, whichever are shown.
  const [low, high] = useMemo(() => yDomain(multiples.cards.flatMap(({ values }) => values.flatMap((value) => (value == null ? [] : [value])))), [multiples]);
  return (
    <>
      <p className="sm muted" role="status">{shown.length === multiples.cards.length ? '' : t('sites.shownOf', { shown: shown.length, count: multiples.cards.length })}{multiples.more ? ` ${t('sites.more')}` : ''}</p>
      {shown.length === 0 ? <p className="muted">{t('sites.none')}</p> : (
        <ul className="multi many">
          {shown.map((card) => <li key={card.id}><MultipleCard card={card} type={type} slug={slug} low={low} high={high} /></li>)}
        </ul>
      )}
      <HiddenNote cards={shown} />
    </>
  );
}

const NAMED = 6;

function HiddenNote({ cards }: { cards: readonly CardView[] }) {
  const { t } = useTranslation('variation');
  const { minimumCell: minimum } = useNetwork();
  const names = cards.filter(({ statuses }) => statuses.includes('S')).map((card) => card.siteName);
  if (names.length === 0) return null;
  const some = names.slice(0, NAMED);
  const words = names.length > NAMED ? t('sites.namesMore', { names: some.join(', '), count: names.length - NAMED }) : listWords(some);
  return (
    <p className="sm faint hiddennote">
      <span className="hatch" aria-hidden="true" /> {t('sites.hidden', { count: names.length, minimum, names: words })}
    </p>
  );
}
