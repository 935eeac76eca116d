import { type SessionCardPartsFragment, type SessionState, SessionsDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf, pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Trouble } from '../../app/pages/trouble-page.js';
import { useStream } from '../../app/socket/use-stream.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { momentWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconPlus } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import './sessions.css';

/** Meetings of the network: what is live now, what comes, and the records of what is past. */
export function SessionsPage() {
  const { t } = useTranslation(['sessions', 'common']);
  const { slug, name } = useNetwork();
  const [live, planned, past] = [useSessions('LIVE'), useSessions('PLANNED'), useSessions('ENDED')];
  useWorkStreams([keyOf(SessionsDocument, slug)]);
  const lists = [live, planned, past];
  const nothing = lists.every(({ data }) => data?.length === 0);
  // One line that is down is one trouble, not three.
  const trouble = lists.find(({ data, error }) => data === undefined && error !== null)?.error;
  const plan = <ButtonLink to="/n/$slug/sessions/new" params={{ slug }} leftSection={<Icon of={IconPlus} />}>{t('list.plan')}</ButtonLink>;
  return (
    <div className="reading">
      <PageHead
        title={t('list.title')} place={name} lede={t('list.lede')}
        actions={<><ButtonLink variant="default" to="/join">{t('list.join')}</ButtonLink>{nothing ? null : plan}</>}
      />
      {trouble ? <Trouble error={trouble} onRetry={() => lists.forEach((list) => void list.refetch())} /> : nothing ? <EmptyState title={t('list.empty.title')} actions={plan}>{t('list.empty.text')}</EmptyState> : (
        <>
          <Sessions query={live} title={t('list.live')} />
          <Sessions query={planned} title={t('list.planned')} />
          <Sessions query={past} title={t('list.past')} />
        </>
      )}
    </div>
  );
}

function useSessions(state: SessionState) {
  const { slug } = useNetwork();
  return useInfiniteQuery(pagesFor(SessionsDocument, { state }, slug, (result) => result.sessions));
}

function Sessions({ query, title }: { query: ReturnType<typeof useSessions>; title: string }) {
  const { t } = useTranslation('common');
  if (query.data?.length === 0) return null;
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      <QueryView query={query} waiting={<ListSkeleton rows={2} label={t('loading')} />}>
        {(sessions) => <ul className="rows">{sessions.map((session) => <li key={session.id}><SessionRow session={session} /></li>)}</ul>}
      </QueryView>
      {query.hasNextPage ? <Button variant="default" onClick={() => void query.fetchNextPage()}>{t('more')}</Button> : null}
    </section>
  );
}

function SessionRow({ session }: { session: SessionCardPartsFragment }) {
  const { t } = useTranslation('sessions');
  const { slug } = useNetwork();
  const { id, state, title, startsAt, endedAt, startedAt, facilitatorName, minutes, people, openCommitments, learningShare } = session;
  // Who came and what was kept is told to those alone who read this session.
  useStream(`session:${id}`, [keyOf(SessionsDocument, slug)]);
  const facts = state === 'ENDED'
    ? [startedAt ? momentWords(startedAt) : t('list.calledOff', { when: momentWords(endedAt ?? startsAt) }), t('list.people', { count: people }), openCommitments > 0 ? t('list.open', { count: openCommitments }) : null]
    : [momentWords(startsAt), t('list.minutes', { count: minutes }), t('list.share', { share: Math.round(learningShare * 100) }), t('list.with', { name: facilitatorName })];
  return (
    <>
      <div>
        <h3><Link className="title" to="/n/$slug/sessions/$sessionId" params={{ slug, sessionId: id }}>{title}</Link></h3>
        <p className="sm muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {state === 'LIVE' ? <ButtonLink to="/n/$slug/sessions/$sessionId/live" params={{ slug, sessionId: id }} aria-label={t('list.enterThis', { title })}>{t('list.enter')}</ButtonLink> : null}
    </>
  );
}
