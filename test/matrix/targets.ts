import { v7 } from 'uuid';

/** What an id can name. */
export const NOUNS = [
  'site', 'member', 'measure', 'series', 'import', 'entry', 'invitation', 'signIn', 'apiToken', 'network', 'organization',
  'team', 'waiver', 'idea', 'cycle', 'prediction', 'session', 'step', 'note', 'commitment', 'decision', 'message', 'tracker', 'install', 'phase', 'annotation',
] as const;
export type Noun = (typeof NOUNS)[number];

/** A row that probes name by its id, or a row that does not exist. */
export interface Target {
  noun: Noun;
  label: string;
  id: string;
  /** The network that holds it; null for what is outside of networks and for what is missing. */
  network: string | null;
  /** The organization that holds it, where the second wall stands; the network's hub or the person's organization elsewhere. */
  owner: string | null;
  missing?: boolean;
  /** Of a measure or series: who beside its owner reads it. */
  visibility?: string;
  /** Of a member, sign-in or token: whose it is. */
  user?: string;
  /** Whose team's it is; a team is its own. */
  team?: string;
  /** The member who wrote it, or facilitates it. */
  by?: string;
  /** Who takes part in a session. */
  takers?: readonly string[];
  state?: string;
  /** What leads to a session. */
  code?: string;
  /** What goes with it where an operation names both: the cycle of a prediction, somebody in a team. */
  with?: Partial<Record<Noun, string>>;
}

export type Targets = Record<Noun, Target[]>;

/** An id like those of the product, of nothing. */
export function missingTarget(noun: Noun): Target {
  return { noun, label: 'missing', id: v7(), network: null, owner: null, missing: true };
}

const OTHER_NAMES: Record<string, Noun> = { hub: 'organization', owner: 'organization', parent: 'site', district: 'site', school: 'site', who: 'member', lead: 'member', mention: 'member', replyTo: 'message' };

/** What carries a thread, by the kind that a thread names. */
export const SUBJECTS = { idea: 'IDEA', cycle: 'CYCLE', measure: 'MEASURE', team: 'TEAM', session: 'SESSION', network: 'NETWORK' } as const satisfies Partial<Record<Noun, string>>;

const SUBJECT_NOUNS = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];

/** What a note on a chart can lead to. */
const LINKED_NOUNS: readonly Noun[] = ['idea', 'cycle', 'session'];

/** Arguments whose name says something else. */
const NAMED: Record<string, readonly Noun[]> = {
  'revokeSession.id': ['signIn'], 'createSession.steps.id': ['step'], 'threadMessages.ids': ['message'], 'react.id': ['message'], 'unreact.id': ['message'], 'uninstallTracker.id': ['install'],
};

/**
 * The nouns that an id argument can name: by its own name (`siteId`, `hubId`), else by the last noun in the name of the
 * operation (`undoImport`). An argument that says neither gets ids of every kind.
 */
export function nounsOf(operation: string, argument: string): readonly Noun[] {
  const known = NAMED[`${operation}.${argument}`];
  if (known) return known;
  if (argument === 'subjectId') return SUBJECT_NOUNS;
  if (argument === 'linkId') return LINKED_NOUNS;
  const stem = argument.replace(/Ids?$/, '');
  const named = OTHER_NAMES[stem] ?? NOUNS.find((noun) => noun === stem);
  if (named) return [named];
  if (argument !== 'id') return NOUNS;
  const words = operation.toLowerCase();
  const found = NOUNS.map((noun) => ({ noun, at: words.lastIndexOf(noun.toLowerCase()) })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0];
  return found ? [found.noun] : NOUNS;
}
