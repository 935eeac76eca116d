/** The settings under which the product opens a transaction for somebody. */
export interface Context {
  role: string;
  network: string;
  member: string;
  user: string;
  read: string[];
  write: string[];
  raw: string[];
  author: string[];
  teams: string[];
}

/** An object as the database holds it. */
export interface Whole { owner_id?: string; visibility?: string; team_id?: string | null }

/** A row with what its rule looks up beside it. */
export interface WallRow extends Whole {
  network_id?: string;
  measure_id?: string;
  id?: string;
  member_id?: string;
  author_id?: string;
  who_id?: string;
  deleted_at?: unknown;
  state?: string;
  stream?: string;
  copy: string;
  whole?: Whole | null;
  hub?: string;
  takers?: string[] | null;
  revealed?: unknown;
}

type Test = (row: WallRow, context: Context) => boolean;

/** What the walls must do with the rows of a table inside its network, for cairn_app. What is not said may nobody. */
export interface WallRule {
  /** SQL of columns that the tests need beside those of the row `x`. */
  more?: string;
  reads: Test;
  insert?: Test;
  update?: Test;
  delete?: Test;
}

const all: Test = () => true;

/** Figures and measures: shared, or one's own organization's. */
export const readsShared: Test = ({ visibility, owner_id: owner }, { read }) => visibility === 'NETWORK' || visibility === 'PUBLIC' || read.includes(owner as string);

const seesWhole = (whole: Whole | null | undefined, { read, teams }: Context): boolean => {
  if (!whole) return false;
  if (whole.visibility === 'OWNER') return read.includes(whole.owner_id as string) || teams.includes(whole.team_id ?? '');
  // The network itself has no visibility.
  return whole.visibility === 'TEAM' ? teams.includes(whole.team_id ?? '') : true;
};
const contributes = (whole: Whole | null | undefined, { author, teams }: Context): boolean => Boolean(whole) && (author.includes(whole?.owner_id as string) || teams.includes(whole?.team_id ?? ''));

const find = (table: string, by: string): string => `(select to_jsonb(o) from ${table} o where o.network_id = x.network_id and o.id = ${by}) as whole`;
const TAKERS = (by: string): string => `(select array_agg(p.member_id::text) from session_participant p where p.network_id = x.network_id and p.session_id = ${by}) as takers`;
const takes: Test = (row, context) => seesWhole(row.whole, context) && (row.takers ?? []).includes(context.member);

/** Rows that members contribute. A session is besides kept going by whoever takes part in it. */
export function contributed(kept = false): WallRule {
  const writes: Test = (row, context) => contributes(row, context);
  return {
    ...(kept ? { more: TAKERS('x.id') } : {}), reads: (row, context) => seesWhole(row, context), insert: writes, delete: writes,
    update: (row, context) => writes(row, context) || (kept && (row.takers ?? []).includes(context.member)),
  };
}

/** Parts of a contributed row. */
export function partOf(table: string, by: string): WallRule {
  const writes: Test = (row, context) => seesWhole(row.whole, context) && contributes(row.whole, context);
  return { more: find(table, `x.${by}`), reads: (row, context) => seesWhole(row.whole, context), insert: writes, update: writes, delete: writes };
}

/** What belongs to a session: written in the own name by whoever takes part. */
export function partOfSession(own: 'member_id' | 'author_id' | null, more: Partial<WallRule> = {}): WallRule {
  const mine: Test = (row, context) => own === null || row[own] === context.member;
  return {
    more: `${find('live_session', 'x.session_id')}, ${TAKERS('x.session_id')}${more.more ?? ''}`, reads: more.reads ?? ((row, context) => seesWhole(row.whole, context)),
    insert: more.insert ?? ((row, context) => mine(row, context) && takes(row, context)), ...(more.update ? { update: more.update } : {}), ...(more.delete ? { delete: more.delete } : {}),
  };
}

export const ofParticipants = takes;
export const ofPlanners: Test = (row, context) => takes(row, context) || (seesWhole(row.whole, context) && context.author.includes(row.whole?.owner_id as string));
export const ofMember: Test = (row, context) => row.member_id === context.member;

/** What hangs on a measure or on a series of it: as that one, and what was taken back is its writers' alone. */
export function partOfFigures(whole: string): WallRule {
  const writes: Test = (row, { write }) => write.includes(row.whole?.owner_id as string);
  const reads: Test = (row, context) => writes(row, context) || (row.deleted_at == null && Boolean(row.whole) && readsShared(row.whole as WallRow, context));
  return { more: `${whole} as whole`, reads, insert: writes, update: writes };
}

/** What a district keeps about its team. */
export function partOfTeam(more: Partial<WallRule> = {}): WallRule {
  const keeps: Test = (row, { write }) => write.includes(row.whole?.owner_id as string);
  return { more: `${find('team', 'x.team_id')}, (select n.hub_id from network n where n.network_id = x.network_id) as hub`, reads: all, insert: keeps, update: keeps, ...more };
}

const subject = (by: string): string => `coalesce(${['change_idea', 'pdsa_cycle', 'live_session', 'measure', 'team', 'network'].map((table) => `(select to_jsonb(o) from ${table} o where o.network_id = x.network_id and o.id = ${by})`).join(', ')}) as whole`;

/** What belongs to a thread: whoever reads its object and is no guest. */
export function partOfThread(by: string, rule: Partial<WallRule> = {}): WallRule {
  const within = (test: Test | undefined): Test | undefined => test && ((row, context) => hears(row, context) && test(row, context));
  const [insert, update, remove] = [within(rule.insert), within(rule.update), within(rule.delete)];
  return {
    more: subject(by), reads: (row, context) => hears(row, context) && (rule.reads?.(row, context) ?? true),
    ...(insert ? { insert } : {}), ...(update ? { update } : {}), ...(remove ? { delete: remove } : {}),
  };
}

const hears: Test = (row, context) => context.read.length > 0 && seesWhole(row.whole, context);
const ofAuthor: Test = (row, { member }) => row.author_id === member;
const OWN_WORDS: Partial<WallRule> = { reads: (row, { member }) => row.deleted_at == null || row.author_id === member, insert: ofAuthor, update: ofAuthor };

export const THREAD = partOfThread('x.id', { insert: all, update: all });
export const MESSAGE = partOfThread('x.thread_id', OWN_WORDS);

/** Events of a thread carry its words; all others are the network's. */
export const EVENT: WallRule = {
  more: subject(`case when starts_with(x.stream, 'thread:') then substr(x.stream, 8)::uuid end`),
  reads: (row, context) => !row.stream?.startsWith('thread:') || hears(row, context), insert: all,
};
