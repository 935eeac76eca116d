import { type ActDecision, type CycleStage, type TestCardFragment, TestsDocument } from '@cairn/contracts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf, pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconSearch } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { useTestWords } from './test-words.js';
import './inquiry.css';

const route = getRouteApi('/signed-in/n/$slug/tests/all');
export const LISTED_STAGES = ['DRAFT', 'PLANNED', 'RUNNING', 'STUDYING', 'CLOSED', 'CANCELLED'] as const;
export const DECISIONS = ['ADOPT', 'ADAPT', 'ABANDON'] as const;

/** Every test that the reader may see, found by words, stage and decision. */
export function AllTestsPage() {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug, name } = useNetwork();
  const { q = '', stage, decision, idea } = route.useSearch();
  const navigate = route.useNavigate();
  const [search] = useDebouncedValue(q, 200);
  useWorkStreams([keyOf(TestsDocument, slug)]);
  const query = useInfiniteQuery(pagesFor(TestsDocument, { search: search || null, stages: stage ? [stage] : null, decision: decision ?? null, ideaId: idea ?? null }, slug, (result) => result.cycles));
  const narrow = (next: { q?: string; stage?: CycleStage; decision?: ActDecision }) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  return (
    <div className="reading">
      <PageHead title={t('list.title')} place={name} lede={t('list.lede')} over={<Crumb label={t('common:nav.where')}><Link to="/n/$slug/tests" params={{ slug }}>{t('crumb')}</Link></Crumb>} />
      <div className="toolrow narrowing no-print">
        <TextInput className="find" label={t('list.search')} placeholder={t('list.searchHint')} leftSection={<Icon of={IconSearch} />} value={q} onChange={(event) => narrow({ q: event.currentTarget.value || undefined })} />
        <NativeSelect label={t('list.stage')} value={stage ?? ''} onChange={(event) => narrow({ stage: (event.currentTarget.value || undefined) as CycleStage | undefined })} data={[{ value: '', label: t('list.any') }, ...LISTED_STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))]} />
        <NativeSelect label={t('list.decision')} value={decision ?? ''} onChange={(event) => narrow({ decision: (event.currentTarget.value || undefined) as ActDecision | undefined })} data={[{ value: '', label: t('list.any') }, ...DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))]} />
      </div>
      <QueryView query={query} waiting={<ListSkeleton label={t('common:loading')} />}>
        {(tests) => (tests.length === 0 ? <Nothing narrowed={Boolean(search || stage || decision || idea)} /> : <ul className="rows tests">{tests.map((card) => <li key={card.id}><TestRow card={card} /></li>)}</ul>)}
      </QueryView>
      {query.hasNextPage ? <Button variant="default" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('inquiry');
  return narrowed ? <p className="muted">{t('list.empty')}</p> : <EmptyState title={t('list.none.title')}>{t('list.none.text')}</EmptyState>;
}

/** A test in a list: who, where, and what they decided. */
export function TestRow({ card }: { card: TestCardFragment }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const words = useTestWords();
  return (
    <>
      <div>
        <h3><Link className="title" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: card.id }}>{words.title(card)}</Link></h3>
        <p className="sm muted">{t('list.who', { team: card.teamName, district: card.districtName })}</p>
        <p className="sm">{card.stage === 'CLOSED' || card.stage === 'CANCELLED' ? words.outcome(card) : words.about(card)}</p>
      </div>
      <span className="sm faint">{card.decision ? t(`decision.${card.decision}`) : t(`stage.${card.stage}`)}</span>
    </>
  );
}
