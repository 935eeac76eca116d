import type { Client } from '../harness/client.js';
import type { Canaries } from './canaries.js';
import type { Audience, Sight } from './may.js';
import type { Targets } from './targets.js';

/** Somebody who looks: how they speak to the server, and what decides what they may see. */
export interface Viewer {
  name: string;
  client: Client;
  sight: Sight;
  /** The network they look at first. */
  home: string;
  email?: string;
  password?: string;
}

/** A network of the filled database. */
export interface Place { id: string; slug: string }

/** Secrets that open nothing any more, or never did: whoever holds one must be a stranger. */
export interface DeadSecret { what: string; cookie?: string; bearer?: string }

/** What fills the database of the matrix, and who looks at it. */
export interface World {
  canaries: Canaries;
  viewers: Viewer[];
  targets: Targets;
  /** `main` holds the roles, `twin` is of the same hub, `foreign` of another. */
  networks: Record<'main' | 'twin' | 'foreign', Place>;
  /** What waits in a file for its owner, and whom it reaches once somebody has imported it. */
  coming: { text: string; what: string; audiences: Audience[] }[];
  dead: DeadSecret[];
  deadLinks: string[];
  /** An open invitation to `main`: whoever holds the link may see this of it. */
  openLink: { secret: string; shows: readonly string[] };
}
