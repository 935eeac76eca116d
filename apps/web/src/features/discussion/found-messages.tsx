import { SearchMessagesDocument } from '@cairn/contracts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { momentWords } from '../../app/words/dates.js';
import { Seen } from '../../ui/seen.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { subjectPath } from './subject-path.js';
import { sinceDayWords, useMinute } from './talk-times.js';

/** Messages with all the words that were searched, newest first, each with the way to its place. */
export function FoundMessages({ search }: { search: string }) {
  const { t } = useTranslation(['discussion', 'common']);
  const { slug } = useNetwork();
  const now = useMinute();
  const query = useInfiniteQuery({ ...pagesFor(SearchMessagesDocument, { search }, slug, (result) => result.searchMessages), placeholderData: keepPreviousData });
  return (
    <QueryView query={query} waiting={<ListSkeleton rows={4} label={t('common:loading')} />}>
      {(hits) => (
        <>
          <p className="sm muted" role="status">{hits.length === 0 ? t('search.none', { q: search }) : t('search.found', { count: hits.length })}</p>
          <ul className="rows inboxrows">
            {hits.map(({ id, kind, threadId, title, number, authorName, organizationName, excerpt, createdAt }) => (
              <li key={id}>
                <div>
                  <p className="faint xs">{t(`kind.${kind}`)}</p>
                  <Link className="title" to={subjectPath(slug, kind, threadId)} hash={`m${number}`}>{title}</Link>
                  <p className="sm muted"><b className="b">{authorName}</b> <span className="faint">{organizationName}</span></p>
                  <p className="sm excerpt">{excerpt}</p>
                </div>
                <time className="faint xs" dateTime={createdAt} title={momentWords(createdAt)}>{sinceDayWords(createdAt, now)}</time>
              </li>
            ))}
          </ul>
          <Seen key={hits.length} onSeen={() => query.hasNextPage && !query.isFetchingNextPage && void query.fetchNextPage()} />
        </>
      )}
    </QueryView>
  );
}
