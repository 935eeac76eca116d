/**
 * Every way a business rule says no, with its sentence. `{name}` is a parameter. Not for missing rights (FORBIDDEN),
 * wrong input (BAD_USER_INPUT) or stale versions (CONFLICT): those are errors.
 */
export const REFUSALS = {
  TOKEN_INVALID: 'This link is not valid any more. Ask for a new one.',
  AGREEMENT_NEEDED: 'Accept the participation agreement (version {version}) to join.',
  AGREEMENT_CHANGED: 'The agreement has changed to version {version} since you opened it. Please read it again.',
  EMAIL_MISMATCH: 'This invitation was sent to another address. Sign in with the invited address.',
  ALREADY_INVITED: '{email} has an open invitation already.',
  ALREADY_MEMBER: '{email} is a member of this network already.',
  LAST_LEAD: '{organization} needs at least one lead. Name another lead first.',
  SITE_STATE: 'A site that is {from} cannot become {to}.',
  SITE_NOT_JOINED: '{site} has not joined the network yet.',
  SITE_ALREADY_JOINED: '{site} has joined the network already.',
  SITE_CODE_TAKEN: 'The code {code} belongs to {site} already.',
  SLUG_TAKEN: 'The address "{slug}" is taken. Choose another one.',
  BEYOND_AGREEMENT: 'The agreement of {site} covers {max} at most, not {asked}.',
  NOTHING_TO_HAND_OVER: 'There is no series about {site} that the hub owns.',
  HAS_BAD_ROWS: '{bad} rows cannot be read. Correct the file, or choose to leave them out.',
  NOTHING_TO_IMPORT: 'The file has no row that can be imported.',
  IMPORT_STATE: 'An import that is {from} cannot become {to}.',
  IMPORT_OUTDATED: 'The data changed after this file was checked. Check it again.',
  UNDO_SUPERSEDED: 'A later import ({file}) changed the same points. Undo that one first.',
  UNDO_HANDED_OVER: 'Series of this import belong to another organization by now ({points} points). What stands there is theirs to change.',
  ENTRY_UNDONE: 'This entry was taken back already.',
  ENTRY_SUPERSEDED: 'Somebody has changed {points} of these points since. Correct them instead.',
  TEAM_ENDED: 'The team {team} has ended. Start it again first.',
  TEAM_NAME_TAKEN: 'A team of this district is named {team} already.',
  NOT_IN_DISTRICT: '{name} works in another district.',
  WAIVER_OPEN: 'There is a request about this already.',
  WAIVER_DECIDED: 'This request was {state} already.',
  REQUIREMENT_MET: 'The team meets this requirement: nothing has to be waived.',
  IDEA_GONE: 'This idea was removed. Bring it back first.',
  UNDO_TOO_LATE: 'This was removed more than {days} days ago.',
  CYCLE_STAGE: 'A test that is {from} cannot become {to}.',
  PREDICTION_NEEDED: 'Write down at least one prediction before you start.',
  PREDICTION_FROZEN: 'The test has started: its predictions stand.',
  PLAN_NEEDED: 'Say first what you want to find out.',
  RESULT_NEEDED: 'Say first how each prediction turned out.',
  DECISION_NEEDED: 'Decide first: adopt, adapt or abandon, and why.',
  REASON_NEEDED: 'Say in a few words why.',
  CYCLE_CLOSED: 'This test is closed. Start the next one.',
  CYCLE_FIELD: 'While a test is {stage}, {field} cannot be changed.',
  MESSAGE_GONE: 'This message was removed.',
  SESSION_STATE: 'A session that is {from} cannot become {to}.',
  SESSION_NOT_LIVE: 'This session is not live.',
  STEP_NOT_OPEN: 'This step of the agenda is not open.',
  CLOSED: 'Voting is closed.',
  NO_VOTES_LEFT: 'You have used your {votes} votes.',
  REVEALED: 'The predictions are revealed: they stand.',
  FACILITATOR_PRESENT: '{name} is facilitating. Ask to be handed over.',
  NOT_TAKING_PART: 'Join the session first.',
  NOTE_HAS_VOTES: 'There are dots on this note: it stays.',
  MEASURE_NAME_TAKEN: 'There is a measure named {name} already. This one could be named {suggestion}.',
  MEASURE_IN_USE: 'Somebody works with {name} already, so it stays.',
  TRACKER_GONE: 'This tracker was removed. Bring it back first.',
  MEASURE_HAS_DATA: 'The measure has data already; its {field} cannot change.',
} as const;
export type RefusalCode = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
/** The parameters that a refusal must be given. */
export type RefusalParams<C extends RefusalCode> = Readonly<Record<Placeholders<(typeof REFUSALS)[C]>, string | number>>;

/** A business rule said no: a value, never thrown. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** The English sentence, parameters filled in. */
  readonly message: string;
  readonly params: readonly { name: string; value: string }[];
}

/** Makes a refusal. A code whose sentence has no parameter takes none. */
export function refuse<C extends RefusalCode>(
  code: C,
  ...rest: [Placeholders<(typeof REFUSALS)[C]>] extends [never] ? [] : [params: RefusalParams<C>]
): Refusal {
  const given = Object.entries((rest[0] ?? {}) as Record<string, string | number>);
  const params = given.map(([name, value]) => ({ name, value: String(value) }));
  const message = REFUSALS[code].replace(/\{(\w+)\}/g, (whole, name: string) => params.find((p) => p.name === name)?.value ?? whole);
  return { kind: 'refused', code, message, params };
}

/** Whether a decision is a refusal. */
export function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && (decision as { kind?: unknown }).kind === 'refused';
}
