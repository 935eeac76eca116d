import type { StepKind } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** An instant as JSON carries it. */
type Instant = string;
interface Subject { id: string; title: string }
interface Person { id: string; name: string; organizationName: string }
export interface StepRow {
  id: string; kind: StepKind; title: string; minutes: number; prompt: string; votesEach: number; voting: boolean; answers: number; spentMs: number;
  revealedAt: Instant | null; openedAt: Instant | null; closedAt: Instant | null; idea: Subject | null; cycle: Subject | null; measure: Subject | null;
}
export interface RoomRow {
  session: Record<string, unknown>; now: Date; takesPart: boolean; facilitator: Person; people: Person[]; steps: StepRow[];
  answers: { stepId: string; memberId: string; body: string; value: number | null; confidence: number | null }[];
  notes: { id: string; sessionId: string; stepId: string; authorId: string; body: string; x: number; y: number; votes: number; version: number }[];
  myVotes: string[];
  commitments: { id: string; sessionId: string; whoId: string; what: string; due: string | null; doneAt: Instant | null; authorId: string; version: number }[];
  decisions: { id: string; sessionId: string; what: string; why: string; authorId: string; version: number }[];
  started: { id: string; idea: Subject | null; cycle: Subject | null }[];
}

const list = (columns: string, order: string, from: string): string => `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`;
const of = (alias: string): string => `${alias}.network_id = s.network_id and ${alias}.session_id = s.id`;
const person = (alias: string): string => `'id', ${alias}.id, 'name', ${alias}.name, 'organizationName', coalesce((select o.name from organization o where o.id = ${alias}.organization_id), '')`;
// What the walls hide is not there, not even its id.
const subject = (alias: string, title: string): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'title', ${alias}.${title}) end`;
const subjects = (alias: string): string => `
  left join change_idea i on i.network_id = ${alias}.network_id and i.id = ${alias}.idea_id and i.deleted_at is null
  left join pdsa_cycle c on c.network_id = ${alias}.network_id and c.id = ${alias}.cycle_id`;

/**
 * Everything a session shows one member now, in one statement under the walls: predictions of others come only after the
 * reveal, dots only as counts. $1 session, $2 member. No row: the session is hidden from this member.
 */
export const ROOM = statement<RoomRow>('sessions.room', `
  select to_jsonb(s) as session, clock_timestamp() as now,
    exists (select 1 from session_participant p where ${of('p')} and p.member_id = $2) as "takesPart",
    (select json_build_object(${person('f')}) from member f where f.network_id = s.network_id and f.id = s.facilitator_id) as facilitator,
    ${list(person('m'), 'p.joined_at, m.id', `session_participant p join member m on m.network_id = p.network_id and m.id = p.member_id where ${of('p')}`)} as people,
    ${list(`'id', t.id, 'kind', t.kind, 'title', t.title, 'minutes', t.minutes, 'prompt', t.prompt, 'votesEach', t.votes_each, 'voting', t.voting, 'answers', t.answers, 'spentMs', t.spent_ms,
      'revealedAt', t.revealed_at, 'openedAt', t.opened_at, 'closedAt', t.closed_at, 'idea', ${subject('i', 'title')}, 'cycle', ${subject('c', 'title')}, 'measure', ${subject('q', 'name')}`, 't.position, t.id',
    `session_step t ${subjects('t')} left join measure q on q.network_id = t.network_id and q.id = t.measure_id and q.deleted_at is null where ${of('t')}`)} as steps,
    ${list(`'stepId', a.step_id, 'memberId', a.member_id, 'body', a.body, 'value', a.value, 'confidence', a.confidence`, 'a.value nulls last, a.committed_at, a.member_id',
    `session_step t join session_answer a on a.network_id = t.network_id and a.step_id = t.id where ${of('t')}`)} as answers,
    ${list(`'id', n.id, 'sessionId', n.session_id, 'stepId', n.step_id, 'authorId', n.author_id, 'body', n.body, 'x', n.x, 'y', n.y, 'votes', n.votes, 'version', n.version`, 'n.id',
    `session_note n where ${of('n')} and n.deleted_at is null`)} as notes,
    (select coalesce(json_agg(v.note_id order by v.note_id), '[]') from session_step t join session_vote v on v.network_id = t.network_id and v.step_id = t.id and v.member_id = $2 where ${of('t')}) as "myVotes",
    ${list(`'id', k.id, 'sessionId', k.session_id, 'whoId', k.who_id, 'what', k.what, 'due', k.due, 'doneAt', k.done_at, 'authorId', k.author_id, 'version', k.version`, 'k.id',
    `commitment k where ${of('k')} and k.deleted_at is null`)} as commitments,
    ${list(`'id', d.id, 'sessionId', d.session_id, 'what', d.what, 'why', d.why, 'authorId', d.author_id, 'version', d.version`, 'd.id', `decision d where ${of('d')} and d.deleted_at is null`)} as decisions,
    ${list(`'id', l.id, 'idea', ${subject('i', 'title')}, 'cycle', ${subject('c', 'title')}`, 'l.id', `session_link l ${subjects('l')} where ${of('l')} and (i.id is not null or c.id is not null)`)} as started
  from live_session s where s.id = $1`);
