import { v7 } from 'uuid';

/** What an id can name. */
export const NOUNS = ['site', 'member', 'measure', 'series', 'import', 'invitation', 'session', 'apiToken', 'network', 'organization'] as const;
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
  /** Of a member, session or token: whose it is. */
  user?: string;
}

export type Targets = Record<Noun, Target[]>;

/** An id like those of the product, of nothing. */
export function missingTarget(noun: Noun): Target {
  return { noun, label: 'missing', id: v7(), network: null, owner: null, missing: true };
}

const OTHER_NAMES: Record<string, Noun> = { hub: 'organization', owner: 'organization', parent: 'site', district: 'site', school: 'site' };

/**
 * The nouns that an id argument can name: by its own name (`siteId`, `hubId`), else by the last noun in the name of the
 * operation (`undoImport`). An argument that says neither gets ids of every kind.
 */
export function nounsOf(operation: string, argument: string): readonly Noun[] {
  const stem = argument.replace(/Ids?$/, '');
  const named = OTHER_NAMES[stem] ?? NOUNS.find((noun) => noun === stem);
  if (named) return [named];
  if (argument !== 'id') return NOUNS;
  const words = operation.toLowerCase();
  const found = NOUNS.map((noun) => ({ noun, at: words.lastIndexOf(noun.toLowerCase()) })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0];
  return found ? [found.noun] : NOUNS;
}
