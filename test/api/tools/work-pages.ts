import { answers, type Page } from './event-law.js';
import type { Viewer } from './viewers.js';
import type { Three, WorkWorld } from './work-world.js';

type Documents = readonly (readonly [name: string, variables?: object])[];
interface Named { name: string; hears: readonly string[]; documents: Documents }

const STATES = ['PLANNED', 'LIVE', 'ENDED'] as const;

/** What the pages of the web show of the teams' work to somebody, with the streams that each page hears. */
function pagesOf({ network, district, beside, team, ideas, tests, sessions, ofOwnIdea }: WorkWorld, { memberId }: Viewer): Named[] {
  const [directory, learning, inbox] = [`directory:${network.id}`, `learning:${network.id}`, `member:${memberId}`];
  // As `useWorkStreams` hears: what is refused never comes.
  const work = [directory, learning, `organization:${network.hub.id}`, `organization:${district.organizationId}`, `organization:${beside.organizationId}`, `team:${team.id}`];
  const each = (what: string, three: Three<{ id: string }>, of: (id: string) => Omit<Named, 'name'>): Named[] => (['shared', 'kept', 'own'] as const).map((whose) => ({ name: `${what}, ${whose}`, ...of(three[whose].id) }));
  const talk = (kind: string, subjectId: string): Omit<Named, 'name'> => ({ hears: [`thread:${subjectId}`, `idea:${subjectId}`, inbox], documents: [['Thread', { kind, subjectId }]] });
  return [
    { name: 'the teams', hears: [directory], documents: [['Teams'], ['MyTeams']] },
    { name: 'the team', hears: [directory, `team:${team.id}`], documents: [['Team', { id: team.id }]] },
    { name: 'what waits for the hub', hears: [directory], documents: [['WaitingWaivers']] },
    { name: 'the library', hears: work, documents: [['Ideas'], ['IdeaFacets']] },
    ...each('the idea', ideas, (id) => ({ hears: [`idea:${id}`, ...work], documents: [['Idea', { id }], ['IdeaEditions', { id }], ['IdeaTests', { ideaId: id }]] })),
    { name: 'the board', hears: work, documents: [['MyBoards'], ['Board', { teamId: team.id }]] },
    { name: 'all tests', hears: work, documents: [['Tests']] },
    ...each('the test', tests, (id) => ({ hears: [`cycle:${id}`, ...work], documents: [['Cycle', { id }]] })),
    { name: 'the test of an own idea', hears: [`cycle:${ofOwnIdea.id}`, ...work], documents: [['Cycle', { id: ofOwnIdea.id }]] },
    { name: 'the talk of the network', ...talk('NETWORK', network.id) },
    ...each('the talk of the idea', ideas, (id) => talk('IDEA', id)),
    { name: 'the inbox', hears: [inbox, ...[network, ideas.shared, ideas.own].flatMap(({ id }) => [`thread:${id}`, `idea:${id}`])], documents: [['Inbox', { all: true }], ['InboxCount']] },
    { name: 'the sessions', hears: [...work, ...Object.values(sessions).map(({ id }) => `session:${id}`)], documents: STATES.map((state) => ['Sessions', { state }]) },
    ...each('the session', sessions, (id) => ({ hears: [`session:${id}`], documents: [['SessionRoom', { id }]] })),
    { name: 'the own commitments', hears: [inbox], documents: [['MyCommitments']] },
    { name: 'what was learned', hears: [learning, directory], documents: [['RecentLearning', { first: 20 }]] },
    { name: 'the home', hears: [learning, directory], documents: [['NetworkHome']] },
  ];
}

/** Everybody's pages, as far as `only` names them: `teacher: the board`. */
export async function workPages(world: WorkWorld, viewers: readonly Viewer[], only: RegExp): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (const viewer of viewers) {
    for (const { name, hears, documents } of pagesOf(world, viewer)) {
      if (only.test(name)) found.set(`${viewer.name}: ${name}`, { hears, shows: await answers(viewer.client.in(world.network.slug), documents) });
    }
  }
  return found;
}

/** Every stream that there is or might be in a world, by the ids of its objects. */
export const EVERY_STREAM = `select stream from stream where network_id = $1
  union select k || ':' || id from change_idea, unnest(array['idea', 'thread']) k where network_id = $1 union select k || ':' || id from pdsa_cycle, unnest(array['cycle', 'thread']) k where network_id = $1
  union select 'session:' || id from live_session where network_id = $1 union select k || ':' || id from team, unnest(array['team', 'thread']) k where network_id = $1
  union select 'organization:' || organization_id from member where network_id = $1 union select 'member:' || id from member where network_id = $1 union select k || ':' || $1::text from unnest(array['learning', 'directory', 'thread']) k`;
