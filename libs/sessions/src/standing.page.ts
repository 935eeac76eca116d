import type { SessionState, StepKind, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface StandingRow {
  state: SessionState; openStepId: string | null; takesPart: boolean; now: Date;
  stepId: string | null; kind: StepKind; voting: boolean; votesEach: number; revealedAt: Date | null;
}

/**
 * Where a member stands in a session, held until COMMIT: whoever starts, ends or turns a session waits, so that nothing is
 * written behind an end, a reveal or the close of a vote. No row: the walls let this member write nothing here.
 * $1 session, $2 member, $3 step or null
 */
export const STANDING = statement<StandingRow>('sessions.standing', `
  select s.state, s.step_id as "openStepId", clock_timestamp() as now,
    exists (select 1 from session_participant p where p.network_id = s.network_id and p.session_id = s.id and p.member_id = $2) as "takesPart",
    t.id as "stepId", t.kind, t.voting, t.votes_each as "votesEach", t.revealed_at as "revealedAt"
  from live_session s left join session_step t on t.network_id = s.network_id and t.session_id = s.id and t.id = $3
  where s.id = $1 for share of s`);

export interface NoteStandingRow extends StandingRow { sessionId: string; ownerId: string; visibility: Visibility; teamId: string | null; facilitatorId: string; authorId: string; body: string; x: number; y: number; votes: number; version: number }

/** The same for a note that is on the board, with the note: many vote at once. $1 note, $2 member */
export const NOTE_STANDING = statement<NoteStandingRow>('sessions.note-standing', `
  select s.state, s.step_id as "openStepId", clock_timestamp() as now,
    exists (select 1 from session_participant p where p.network_id = s.network_id and p.session_id = s.id and p.member_id = $2) as "takesPart",
    t.id as "stepId", t.kind, t.voting, t.votes_each as "votesEach", t.revealed_at as "revealedAt",
    s.id as "sessionId", s.owner_id as "ownerId", s.visibility, s.team_id as "teamId", s.facilitator_id as "facilitatorId",
    n.author_id as "authorId", n.body, n.x, n.y, n.votes, n.version
  from session_note n join live_session s on s.network_id = n.network_id and s.id = n.session_id
  join session_step t on t.network_id = n.network_id and t.id = n.step_id
  where n.id = $1 and n.deleted_at is null for share of s`);

/** Joins; once is enough. $1 network, $2 session, $3 member */
export const JOIN = statement<{ memberId: string }>('sessions.join', `
  insert into session_participant (network_id, session_id, member_id) values ($1, $2, $3) on conflict do nothing returning member_id as "memberId"`);

export const NOW = statement<{ now: Date }>('sessions.now', 'select clock_timestamp() as now');

/** $1 session, $2 member */
export const TAKES_PART = statement<{ name: string }>('sessions.takes-part', `
  select m.name from session_participant p join member m on m.network_id = p.network_id and m.id = p.member_id
  where p.session_id = $1 and p.member_id = $2 and m.state = 'ACTIVE'`);

/** The step that is open closes; what it took is added up. $1 session, $2 now */
export const CLOSE_OPEN_STEP = statement('sessions.close-step', `
  update session_step t set closed_at = $2, voting = false, spent_ms = least(2000000000, t.spent_ms + greatest(0, extract(epoch from $2::timestamptz - t.opened_at) * 1000))::int
  from live_session s where s.id = $1 and t.network_id = s.network_id and t.id = s.step_id and t.opened_at is not null and t.closed_at is null`);

/**
 * Commits a prediction, or another one in its place. $1 network, $2 session, $3 step, $4 member, $5 body, $6 value,
 * $7 confidence. The answer says whether it is the first.
 */
export const COMMIT_ANSWER = statement<{ first: boolean }>('sessions.commit-answer', `
  insert into session_answer as a (network_id, session_id, step_id, member_id, body, value, confidence) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (network_id, step_id, member_id) do update set body = excluded.body, value = excluded.value, confidence = excluded.confidence, committed_at = clock_timestamp()
  returning (xmax = 0) as first`);

/** One more has committed. $1 step */
export const COUNT_ANSWER = statement<{ answers: number }>('sessions.count-answer', 'update session_step set answers = answers + 1 where id = $1 returning answers');

/** Makes the votes of one member in one step wait for each other: two tabs count the same dots. $1 step, $2 member */
export const LOCK_VOTES = statement('sessions.lock-votes', `select pg_advisory_xact_lock(hashtextextended('votes ' || $1::text || ' ' || $2::text, 0))`);

/** $1 step, $2 member, $3 note */
export const DOTS = statement<{ used: number; voted: boolean }>('sessions.dots', `
  select count(*)::int as used, coalesce(bool_or(note_id = $3), false) as voted from session_vote where step_id = $1 and member_id = $2`);

/** Sets a dot and counts it on its note. No row: the note is gone. $1 network, $2 session, $3 step, $4 note, $5 member */
export const SET_DOT = statement<{ votes: number }>('sessions.set-dot', `
  with dot as (insert into session_vote (network_id, session_id, step_id, note_id, member_id) values ($1, $2, $3, $4, $5) returning note_id)
  update session_note n set votes = n.votes + 1 from dot where n.id = dot.note_id and n.deleted_at is null returning n.votes`);

/** Takes a dot back. $1 step, $2 note, $3 member */
export const UNSET_DOT = statement<{ votes: number }>('sessions.unset-dot', `
  with dot as (delete from session_vote where step_id = $1 and note_id = $2 and member_id = $3 returning note_id)
  update session_note n set votes = n.votes - 1 from dot where n.id = dot.note_id returning n.votes`);
