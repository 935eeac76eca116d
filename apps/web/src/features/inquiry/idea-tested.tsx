import { type IdeaPartsFragment, IdeaTestsDocument, MyBoardsDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { PartTrouble } from '../../app/pages/part-trouble.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { listWords } from '../../app/words/dates.js';
import { ButtonLink } from '../../ui/links.js';
import { Bone, Waiting } from '../../ui/skeleton.js';
import { TestedAlready } from '../ideas/tested-already.js';
import { TestRow } from './all-tests-page.js';
import './inquiry.css';

const NAMED = 4;
const FOLLOWED = ['adopted', 'adapted', 'abandoned', 'running'] as const;

/** Someone tested this already: how often, where, what they decided, districts like yours first; and the way to a test of one's own. */
export function IdeaTested({ idea }: { idea: IdeaPartsFragment }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug } = useNetwork();
  const query = useQuery(queryFor(IdeaTestsDocument, { ideaId: idea.id }, slug));
  const boards = useQuery(queryFor(MyBoardsDocument, {}, slug));
  useWorkStreams([keyOf(IdeaTestsDocument, slug), keyOf(MyBoardsDocument, slug)], idea.stream);
  const tests = query.data?.idea?.tests;
  const team = boards.data?.myBoards[0];
  const action = team ? <ButtonLink to="/n/$slug/tests" params={{ slug }} search={{ team: team.id, add: true, idea: idea.id }}>{t('tested.test')}</ButtonLink> : null;
  const places = tests?.districts.slice(0, NAMED).map(({ name, likeYours }) => (likeYours ? `${name} (${t('tested.like')})` : name)) ?? [];
  return (
    <>
      <TestedAlready
        idea={idea} actions={action}
        open={tests ? null : query.isFetched ? <PartTrouble queries={[query]} what={t('tested.unknown')} /> : <Waiting label={t('common:loading')}><Bone width="14rem" height="1.6rem" /><Bone width="20rem" /></Waiting>}
      >
        {tests && tests.total > 0 ? (
          <>
            <h2>{t('tested.titleTests', { count: tests.total })}</h2>
            <p>{t('tested.where', { districts: listWords(places) })}</p>
            <p className="muted">{FOLLOWED.filter((key) => tests[key] > 0).map((key) => t(`tested.${key}`, { count: tests[key] })).join(', ')}</p>
          </>
        ) : null}
      </TestedAlready>
      {tests && tests.latest.length > 0 ? (
        <section className="section">
          <ul className="rows tests">{tests.latest.map((card) => <li key={card.id}><TestRow card={card} /></li>)}</ul>
          {tests.total > tests.latest.length ? <ButtonLink variant="default" to="/n/$slug/tests/all" params={{ slug }} search={{ idea: idea.id }}>{t('tested.read')}</ButtonLink> : null}
        </section>
      ) : null}
    </>
  );
}
