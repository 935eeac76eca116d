import { DuePointsDocument, MyCommitmentsDocument, NetworkHomeDocument, ViewerDocument, WaitingWaiversDocument } from '@cairn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, pagesFor, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { useOwnFigures } from '../../app/socket/use-work-streams.js';
import { dayWords, isoDay, todayWords } from '../../app/words/dates.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Thread } from '../discussion/thread.js';
import { ContinueBlock } from './continue-block.js';
import { LearnedBlock } from './learned-block.js';
import { partOfDay } from './part-of-day.js';
import { WaitingBlock } from './waiting-block.js';
import { waitingFor } from './waiting.js';
import './home.css';

/** Three actions: what waits for you, go on where you were, what your network just learned. */
export function HomePage() {
  const { t } = useTranslation(['learning', 'discussion', 'common']);
  const network = useNetwork();
  const { slug, aim, siteCounts, viewerCan, me } = network;
  const { data: viewed } = useQuery(queryFor(ViewerDocument, {}));
  const query = useQuery(queryFor(NetworkHomeDocument, {}, slug));
  const asked = useInfiniteQuery({ ...pagesFor(WaitingWaiversDocument, {}, slug, (result) => result.waitingWaivers), enabled: viewerCan.decideWaivers });
  const promised = useQuery({ ...queryFor(MyCommitmentsDocument, {}, slug), enabled: me.roles.some((role) => role !== 'GUEST') });
  const expected = useQuery({ ...queryFor(DuePointsDocument, {}, slug), enabled: me.roles.some((role) => role !== 'GUEST') });
  useStream(viewerCan.decideWaivers ? `directory:${network.id}` : null, [keyOf(WaitingWaiversDocument, slug)]);
  useStream(`learning:${network.id}`, [keyOf(NetworkHomeDocument, slug)]);
  useStream(`directory:${network.id}`, [keyOf(NetworkHomeDocument, slug)]);
  useOwnFigures([keyOf(DuePointsDocument, slug)]);
  // What waits decides which block is large: it is known before the first is shown.
  const known = [asked, promised, expected].every(({ isFetched, fetchStatus }) => isFetched || fetchStatus !== 'fetching');
  const now = new Date();
  const [name = ''] = (viewed?.viewer?.name ?? '').split(' ');
  const { active, invited, listed } = siteCounts;
  return (
    <>
      <PageHead title={t(`home.${partOfDay(now.getHours())}`, { name })} place={network.name} over={<p className="label over">{todayWords(now)}</p>} />
      <QueryView query={{ ...query, data: known ? query.data : undefined }} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
        {(home) => {
          const waiting = waitingFor({
            siteCounts, viewerCan, measures: home.measures.edges.map(({ node }) => node), atHub: me.organization.kind === 'HUB', waivers: asked.data ?? [],
            commitments: promised.data?.myCommitments.edges.map(({ node }) => node) ?? [], due: expected.data?.duePoints ?? [], today: isoDay(now),
          });
          const taught = home.recentLearning.edges[0]?.node ?? null;
          const blocks = [<WaitingBlock key="waiting" waiting={waiting} parts={[asked, promised, expected]} />, <ContinueBlock key="continue" />, <LearnedBlock key="learned" newest={home.learning?.newest ?? null} taught={taught} />];
          // The large place is for what waits; when nothing does, for what was learned.
          return <div className="three">{waiting.length > 0 ? blocks : blocks.reverse()}</div>;
        }}
      </QueryView>
      <section className="section" aria-labelledby="aim">
        <h2 className="label" id="aim">{t('home.aim')}</h2>
        <p className="lg">{t('home.aimSentence', { ...aim, byWhen: dayWords(aim.byWhen) })}</p>
        <p className="sm faint">{t('home.counts', { active, invited, listed })}</p>
      </section>
      <Thread kind="NETWORK" subjectId={network.id} title={t('discussion:networkTitle')} />
    </>
  );
}
