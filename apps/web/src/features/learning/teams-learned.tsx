import { RecentLearningDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { LearnedTest } from './learned-test.js';

const PAGE = 5;

/** What teams learned from tests that ended, whatever they decided. It changes while one looks. */
export function TeamsLearned() {
  const { t } = useTranslation(['learning', 'common']);
  const { id, slug } = useNetwork();
  const query = useInfiniteQuery(pagesFor(RecentLearningDocument, { first: PAGE }, slug, (result) => result.recentLearning));
  const stale = [keyOf(RecentLearningDocument, slug)];
  useStream(`learning:${id}`, stale);
  // Teams and districts are named here.
  useStream(`directory:${id}`, stale);
  return (
    <section className="taught" aria-labelledby="taught">
      <h2 id="taught">{t('tests.title')}</h2>
      <p className="sm muted">{t('tests.lede')}</p>
      <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
        {(tests) => (tests.length === 0 ? <p className="muted taughtnone">{t('tests.none')}</p> : (
          <ul className="taughtlist">{tests.map((test) => <LearnedTest key={test.id} test={test} />)}</ul>
        ))}
      </QueryView>
      {query.hasNextPage ? (
        <Button variant="default" className="no-print" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('tests.more')}</Button>
      ) : null}
    </section>
  );
}
