import { IdeasDocument } from '@cairn/contracts';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { Icon } from '../../ui/icon.js';
import { IconDownload, IconPlus, IconSearch } from '../../ui/icons.js';
import { AnchorButton } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { Seen } from '../../ui/seen.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { IdeaFilters, type IdeaSearch } from './idea-filters.js';
import { ideaKeys } from './idea-keys.js';
import { IdeaRow } from './idea-row.js';
import { NewIdeaDrawer } from './new-idea-drawer.js';
import { useAuthoring } from './use-authoring.js';
import './ideas.css';

const route = getRouteApi('/signed-in/n/$slug/ideas');

/** The library: what the network could try, found as one types. */
export function IdeasPage() {
  const { t } = useTranslation(['ideas', 'common']);
  const network = useNetwork();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { canCreate } = useAuthoring();
  useWorkStreams(ideaKeys(network.slug));
  const filters = { search: search.q ?? null, areas: search.areas ?? null, drivers: search.drivers ?? null, locales: search.locales ?? null, mine: search.mine ?? null };
  const query = useInfiniteQuery({ ...pagesFor(IdeasDocument, filters, network.slug, (result) => result.ideas), placeholderData: keepPreviousData });
  const change = (next: Partial<IdeaSearch>) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const find = useDebouncedCallback((q: string) => change({ q: q || undefined }), 200);
  const open = (adding: boolean) => void navigate({ search: (old) => ({ ...old, add: adding || undefined }) });
  const narrowed = [search.q, search.areas, search.drivers, search.locales, search.mine].some((one) => one !== undefined);
  const adding = canCreate ? <Button leftSection={<Icon of={IconPlus} />} onClick={() => open(true)}>{t('list.add')}</Button> : null;
  const nothing = query.data?.length === 0 && !narrowed;
  return (
    <>
      <PageHead
        title={t('list.title')}
        place={network.name}
        lede={t('list.lede')}
        actions={nothing ? null : (
          <>
            <AnchorButton variant="default" href={`/exports/ideas.csv?network=${encodeURIComponent(network.slug)}`} download leftSection={<Icon of={IconDownload} />} aria-label={t('list.exportLong')}>
              {t('list.export')}
            </AnchorButton>
            {adding}
          </>
        )}
      />
      {nothing ? (
        <EmptyState title={t('list.empty.title')} actions={adding}>{canCreate ? t('list.empty.text') : t('list.empty.readOnly')}</EmptyState>
      ) : (
        <div className="shelf">
          <div role="search" className="shelfsearch no-print">
            <TextInput
              aria-label={t('list.search')}
              placeholder={t('list.searchHint')}
              leftSection={<Icon of={IconSearch} />}
              type="search"
              maxLength={200}
              defaultValue={search.q ?? ''}
              key={search.q === undefined ? 'empty' : 'asked'}
              onChange={(event) => find(event.currentTarget.value)}
            />
          </div>
          <IdeaFilters search={search} onChange={change} />
          <div className="shelfrows">
            <QueryView query={query} waiting={<ListSkeleton rows={6} label={t('common:loading')} />}>
              {(ideas) => (ideas.length === 0 ? <NothingFound onClear={() => change(NO_FILTERS)} onAdd={canCreate ? () => open(true) : null} /> : (
                <>
                  <ul className="rows ideas" aria-label={t('list.label')}>{ideas.map((idea) => <IdeaRow key={idea.id} idea={idea} />)}</ul>
                  {query.hasNextPage ? (
                    <>
                      <Seen onSeen={() => { if (!query.isFetchingNextPage) void query.fetchNextPage(); }} />
                      <Button variant="default" mt="md" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button>
                    </>
                  ) : null}
                </>
              ))}
            </QueryView>
          </div>
        </div>
      )}
      {canCreate ? <NewIdeaDrawer open={search.add ?? false} onClose={() => open(false)} /> : null}
    </>
  );
}

const NO_FILTERS: IdeaSearch = { q: undefined, areas: undefined, drivers: undefined, locales: undefined, mine: undefined };

function NothingFound({ onClear, onAdd }: { onClear: () => void; onAdd: (() => void) | null }) {
  const { t } = useTranslation('ideas');
  return (
    <EmptyState
      title={t('list.noMatch.title')}
      actions={<><Button variant="default" onClick={onClear}>{t('list.clear')}</Button>{onAdd ? <Button variant="subtle" onClick={onAdd}>{t('list.add')}</Button> : null}</>}
    >
      {t('list.noMatch.text')}{onAdd ? ` ${t('list.noMatch.first')}` : ''}
    </EmptyState>
  );
}
