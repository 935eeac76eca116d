import { NetworkHomeDocument, ViewerDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { dayWords, todayWords } from '../../app/words/dates.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ContinueBlock } from './continue-block.js';
import { LearnedBlock } from './learned-block.js';
import { partOfDay } from './part-of-day.js';
import { WaitingBlock } from './waiting-block.js';
import './home.css';

/** Three actions: what waits for you, go on where you were, what your network just learned. */
export function HomePage() {
  const { t } = useTranslation(['learning', 'common']);
  const network = useNetwork();
  const { slug, aim } = network;
  const { data: me } = useQuery(queryFor(ViewerDocument, {}));
  const query = useQuery(queryFor(NetworkHomeDocument, {}, slug));
  useStream(`learning:${network.id}`, [keyOf(NetworkHomeDocument, slug)]);
  const now = new Date();
  const [name = ''] = (me?.viewer?.name ?? '').split(' ');
  const { active, invited, listed } = network.siteCounts;
  return (
    <>
      <PageHead title={t(`home.${partOfDay(now.getHours())}`, { name })} place={network.name} over={<p className="label over">{todayWords(now)}</p>} />
      <QueryView query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
        {(home) => (
          <div className="three">
            <WaitingBlock measures={home.measures.edges.map(({ node }) => node)} />
            <ContinueBlock />
            <LearnedBlock learning={home.learning ?? null} />
          </div>
        )}
      </QueryView>
      <section className="section" aria-labelledby="aim">
        <h2 className="label" id="aim">{t('home.aim')}</h2>
        <p className="lg">{t('home.aimSentence', { ...aim, byWhen: dayWords(aim.byWhen) })}</p>
        <p className="sm faint">{t('home.counts', { active, invited, listed })}</p>
      </section>
    </>
  );
}
