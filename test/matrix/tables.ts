import type { Audience } from './may.js';
import { PRACTICE_TABLES } from './practice-tables.js';
import { partOfFigures, readsShared, type Context, type WallRow, type WallRule } from './wall-rules.js';

export type Row = Record<string, string | null>;

/**
 * Whose the rows of each table are, read from their columns. `wall` is what the policies must do; `reads` who may learn the
 * row's id. A table that is not here fails the matrix: somebody must say who may know its rows.
 */
export interface Kind {
  wall: 'network' | 'shared' | 'raw' | 'measure' | 'none' | WallRule;
  reads: ((row: Row) => Audience[]) | null;
  /** SQL of columns that `reads` needs beside those of the row `x`. */
  more?: string;
}

const members = (row: Row): Audience[] => [{ to: 'members', network: row.network_id as string }];
const people = (row: Row): Audience[] => [{ to: 'people', network: row.network_id as string }];
const shared = (row: Row): Audience[] => (row.visibility === 'OWNER' ? [{ to: 'readers', network: row.network_id as string, owner: row.owner_id as string }] : members(row));
const raw = (row: Row): Audience[] => [{ to: 'data', network: row.network_id as string, owner: row.owner_id as string }];
const self = (row: Row): Audience[] => [{ to: 'person', user: row.user_id as string }];
const leads = (...owners: string[]) => (row: Row): Audience[] => (row.network_id ? owners.map((owner) => ({ to: 'leads', network: row.network_id as string, owner: row[owner] as string })) : []);
const nobody = (): Audience[] => [];
const writes = (row: WallRow, { write }: Context): boolean => write.includes(row.owner_id as string);
const typed = (row: WallRow, { member, author }: Context): boolean => row.member_id === member && author.includes(row.owner_id as string);
const entered = (row: WallRow, context: Context): boolean => context.raw.includes(row.owner_id as string) || typed(row, context);
const HUB = `(select n.hub_id from network n where n.network_id = x.network_id) as hub_id`;

const SERIES = `(select to_jsonb(o) from series o where o.network_id = x.network_id and o.id = x.series_id)`;
const MEASURE = `(select to_jsonb(o) from measure o where o.network_id = x.network_id and o.id = x.measure_id)`;
const asFigures = (row: Row): Audience[] => shared({ ...row, ...(row.whole as unknown as Row) });

export const TABLES: Record<string, Kind> = {
  agreement: { wall: 'network', reads: nobody },
  annotation: { wall: partOfFigures(`case when x.series_id is null then ${MEASURE} else ${SERIES} end`), reads: asFigures, more: `case when x.series_id is null then ${MEASURE} else ${SERIES} end as whole` },
  chart_phase: { wall: partOfFigures(SERIES), reads: asFigures, more: `${SERIES} as whole` },
  chart_setting: { wall: partOfFigures(MEASURE), reads: null },
  api_token: { wall: 'network', reads: self },
  app_user: { wall: 'none', reads: (row) => [{ to: 'person', user: row.id as string }] },
  credential: { wall: 'none', reads: null },
  delivery: { wall: 'network', reads: null },
  data_point: { wall: 'raw', reads: null },
  data_point_history: { wall: 'raw', reads: null },
  idea_word: { wall: 'network', reads: null },
  idempotency: { wall: 'network', reads: null },
  invitation: { wall: 'network', reads: leads('organization_id', 'hub_id'), more: `${HUB}, (select m.organization_id from member m where m.network_id = x.network_id and m.id = x.invited_by) as organization_id` },
  mail: { wall: 'none', reads: leads('hub_id'), more: HUB },
  measure: { wall: 'shared', reads: shared },
  measure_definition: { wall: 'measure', reads: nobody },
  measure_import: { wall: 'shared', reads: raw },
  measure_release: { wall: 'network', reads: null },
  released_before: { wall: 'network', reads: null },
  member: { wall: 'network', reads: (row) => [...people(row), ...self(row)] },
  migration: { wall: 'none', reads: null },
  network: { wall: 'network', reads: (row) => [{ to: 'account', network: row.network_id as string }] },
  organization: { wall: 'none', reads: null },
  organization_member: { wall: 'none', reads: null },
  outbox: { wall: 'network', reads: null },
  participation: { wall: 'network', reads: nobody },
  // It holds no number, and its owner's people hear of it; read whole by data people and by whoever typed.
  point_entry: { wall: { reads: entered, insert: typed, update: entered }, reads: (row) => [{ to: 'readers', network: row.network_id as string, owner: row.owner_id as string }] },
  receipt: { wall: 'network', reads: null },
  released_point: { wall: 'shared', reads: null },
  reset_token: { wall: 'none', reads: nobody },
  rollup_change: { wall: 'network', reads: null },
  rollup_owner: { wall: 'network', reads: null },
  rollup_period: { wall: 'network', reads: null },
  rollup_series: { wall: 'network', reads: null },
  rollup_site: { wall: 'network', reads: null },
  rollup_sum: { wall: 'network', reads: null },
  rollup_summary: { wall: 'network', reads: null },
  // Whoever works for the owner begins a series by its first point; only the owner sees it then.
  series: {
    wall: { reads: readsShared, insert: (row, context) => writes(row, context) || (row.visibility === 'OWNER' && row.team_id === null && context.author.includes(row.owner_id as string)), update: writes, delete: writes }, reads: shared,
  },
  session: { wall: 'none', reads: self },
  sign_in_attempt: { wall: 'none', reads: null },
  site: { wall: 'network', reads: members },
  socket_ticket: { wall: 'network', reads: nobody },
  stream: { wall: 'network', reads: null },
  ...PRACTICE_TABLES,
};
