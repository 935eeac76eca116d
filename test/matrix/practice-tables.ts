import type { Audience } from './may.js';
import type { Kind, Row } from './tables.js';
import { contributed, EVENT, MESSAGE, ofMember, ofParticipants, ofPlanners, partOf, partOfSession, partOfTeam, partOfThread, THREAD, type Whole } from './wall-rules.js';

/** Who may see what is shared so far: `guests` too, or people alone. */
export function shownTo(network: string, { visibility, owner_id: owner, team_id: team }: Whole, guests: boolean): Audience[] {
  if (visibility === 'OWNER') return [{ to: 'readers', network, owner: owner as string }, ...(team ? [{ to: 'team', network, team } as const] : [])];
  if (visibility === 'TEAM') return [{ to: 'team', network, team: team as string }];
  return [{ to: guests ? 'members' : 'people', network }];
}

const people = (row: Row): Audience[] => [{ to: 'people', network: row.network_id as string }];
const members = (row: Row): Audience[] => [{ to: 'members', network: row.network_id as string }];
const itself = (guests: boolean) => (row: Row): Audience[] => shownTo(row.network_id as string, row as Whole, guests);
const asWhole = (guests: boolean) => (row: Row): Audience[] => shownTo(row.network_id as string, row.whole as unknown as Whole, guests);
const of = (table: string, by: string): string => `(select to_jsonb(o) from ${table} o where o.network_id = x.network_id and o.id = x.${by}) as whole`;
const OF_THREAD = `coalesce(${['change_idea', 'pdsa_cycle', 'live_session', 'measure', 'team', 'network'].map((table) => `(select to_jsonb(o) from ${table} o where o.network_id = x.network_id and o.id = x.thread_id)`).join(', ')}) as whole`;

const ofSession = { reads: asWhole(false), more: of('live_session', 'session_id') };
const ofCycle = { reads: asWhole(true), more: of('pdsa_cycle', 'cycle_id') };

/** The tables of teams, ideas, tests, talk and sessions. A thread has the id of its object, which that one tells. */
export const PRACTICE_TABLES: Record<string, Kind> = {
  event: { wall: EVENT, reads: () => [] },
  team: { wall: 'shared', reads: members },
  team_member: { wall: partOfTeam(), reads: null },
  team_site: { wall: partOfTeam(), reads: null },
  team_waiver: { wall: partOfTeam({ update: (row, { write }) => write.includes(row.hub as string) }), reads: people },
  draft: { wall: { reads: ofMember, insert: ofMember, update: ofMember, delete: ofMember }, reads: null },
  change_idea: { wall: contributed(), reads: itself(true) },
  change_idea_edition: { wall: partOf('change_idea', 'idea_id'), reads: null },
  idea_evidence: { wall: { ...partOf('change_idea', 'idea_id'), insert: () => false, update: () => false, delete: () => false }, reads: null },
  tracker: { wall: contributed(), reads: itself(true) },
  tracker_install: { wall: 'shared', reads: (row) => [{ to: 'readers', network: row.network_id as string, owner: row.owner_id as string }] },
  pdsa_cycle: { wall: contributed(), reads: itself(true) },
  prediction: { wall: partOf('pdsa_cycle', 'cycle_id'), ...ofCycle },
  cycle_note: { wall: partOf('pdsa_cycle', 'cycle_id'), ...ofCycle },
  cycle_step: { wall: partOf('pdsa_cycle', 'cycle_id'), ...ofCycle },
  thread: { wall: THREAD, reads: null },
  message: { wall: MESSAGE, reads: asWhole(false), more: OF_THREAD },
  reaction: { wall: partOfThread('x.thread_id', { insert: ofMember, delete: ofMember }), reads: null },
  thread_follower: { wall: partOfThread('x.thread_id', { reads: ofMember, insert: ofMember, update: ofMember, delete: ofMember }), reads: null },
  live_session: { wall: contributed(true), reads: itself(false) },
  session_participant: { wall: partOfSession('member_id', { insert: (row, context) => ofMember(row, context) && partOfSession(null).reads(row, context) }), reads: null },
  session_step: { wall: partOfSession(null, { insert: ofPlanners, update: ofPlanners, delete: ofPlanners }), ...ofSession },
  session_answer: {
    wall: partOfSession('member_id', {
      more: `, (select t.revealed_at from session_step t where t.network_id = x.network_id and t.id = x.step_id) as revealed`,
      reads: (row, context) => ofMember(row, context) || (row.revealed != null && partOfSession(null).reads(row, context)), update: (row, context) => ofMember(row, context) && ofParticipants(row, context),
    }), reads: null,
  },
  session_note: { wall: partOfSession('author_id', { update: ofParticipants }), ...ofSession },
  session_vote: { wall: partOfSession('member_id', { reads: ofMember, delete: ofMember }), reads: null },
  commitment: { wall: partOfSession('author_id', { update: (row, context) => ofParticipants(row, context) || row.who_id === context.member }), ...ofSession },
  decision: { wall: partOfSession('author_id', { update: ofParticipants }), ...ofSession },
  session_link: { wall: partOfSession('author_id'), ...ofSession },
};
