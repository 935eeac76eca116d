import { sharedDomain } from '@cairn/charts';
import { type MeasureRowFragment, SmallMultiplesDocument } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { listWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconSearch } from '../../ui/icons.js';
import { Seen } from '../../ui/seen.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { SmallMultiple, type SeriesCardView } from './small-multiple.js';

interface AcrossNetworkProps {
  measure: Pick<MeasureRowFragment, 'id' | 'direction' | 'type' | 'seriesCount'>;
  filter: string | undefined;
  onFilter: (filter: string | undefined) => void;
}

/** Every district of the measure, A to Z on one scale; more are fetched as the reader comes near the end. */
export function AcrossNetwork({ measure, filter, onFilter }: AcrossNetworkProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const query = useInfiniteQuery({
    ...pagesFor(SmallMultiplesDocument, { measureId: measure.id, search: filter ?? null }, slug, (result) => result.smallMultiples),
    placeholderData: keepPreviousData,
  });
  const find = useDebouncedCallback((text: string) => onFilter(text.trim() || undefined), 250);
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  const shown = query.data?.length ?? 0;
  return (
    <section className="section" aria-labelledby="across">
      <div className="findrow">
        <div>
          <h2 id="across">{t('across.title')}</h2>
          <p className="sm muted" role="status">
            {t('across.lede', { count: measure.seriesCount })}
            {shown > 0 && shown < measure.seriesCount ? ` ${t('across.shownOf', { shown, count: measure.seriesCount })}` : ''}
          </p>
        </div>
        <TextInput
          className="find no-print"
          aria-label={t('across.filter')}
          placeholder={t('across.filter')}
          leftSection={<Icon of={IconSearch} />}
          defaultValue={filter ?? ''}
          onChange={(event) => find(event.currentTarget.value)}
        />
      </div>
      <QueryView query={query} waiting={<ListSkeleton rows={6} label={t('common:loading')} />}>
        {(cards) => (cards.length === 0 ? <p className="muted">{t('across.noMatch', { q: filter ?? '' })}</p> : <Cards cards={cards} measure={measure} />)}
      </QueryView>
      {query.isFetchingNextPage ? <p className="sr" role="status">{t('across.loadingMore')}</p> : null}
      <Seen onSeen={more} key={shown} />
    </section>
  );
}

function Cards({ cards, measure }: { cards: readonly SeriesCardView[]; measure: AcrossNetworkProps['measure'] }) {
  const [low, high] = sharedDomain(cards.map(({ points }) => ({ points: points.map((point) => ({ value: point.value ?? null })) })));
  return (
    <>
      <ul className="multi">
        {cards.map((card) => <li key={card.id}><SmallMultiple card={card} measure={measure} low={low} high={high} /></li>)}
      </ul>
      <HiddenNote cards={cards} />
    </>
  );
}

const NAMED = 6;

function HiddenNote({ cards }: { cards: readonly SeriesCardView[] }) {
  const { t } = useTranslation('measures');
  const { minimumCell: minimum } = useNetwork();
  const names = cards.filter((card) => card.points.some((point) => point.status === 'SUPPRESSED')).map((card) => card.siteName);
  if (names.length === 0) return null;
  const some = names.slice(0, NAMED);
  const words = names.length > NAMED ? t('across.namesMore', { names: some.join(', '), count: names.length - NAMED }) : listWords(some);
  return (
    <p className="sm faint hiddennote">
      <span className="hatch" aria-hidden="true" /> {t('across.hidden', { count: names.length, minimum, names: words })}
    </p>
  );
}
