import { Client } from '../harness/client.js';
import type { District, Person } from '../factories/index.js';
import type { Canvas } from './fill-network.js';
import type { Audience } from './may.js';
import { shownTo } from './practice-tables.js';
import type { Whole } from './wall-rules.js';
import type { World } from './world.js';

/** The people of a district who test something, with a coach of the hub where there is one. */
export interface Crew {
  canvas: Canvas;
  district: District;
  what: string;
  lead: Person;
  mate: Person;
  coach: Person | null;
  measureId: string;
  schoolId: string | null;
  /** Who decides on waivers. */
  hub: Person;
  coming: World['coming'];
}

/** Permissions under which a token may read what teams do. */
const ABOUT = ['team.read', 'idea.read', 'tracker.read', 'measure.read', 'cycle.read', 'thread.read', 'session.read', 'learning.read', 'network.read'];

/** Sends a mutation; a refusal is an error: the world would lack what it needs. */
export async function act<T extends object = { id: string }>(person: Pick<Person, 'client'>, name: string, type: string, variables: Record<string, unknown>, shown: string): Promise<T> {
  const declared = Object.entries(variables).map(([key, value]) => `$${key}: ${typeOf(key, value, type)}`).join(', ');
  const given = Object.keys(variables).map((key) => `${key}: $${key}`).join(', ');
  const answer = await person.client.ask<Record<string, T & { __typename?: string; message?: string }>>(`mutation (${declared}) { ${name}(${given}) { __typename ${shown} ... on Refused { message } } }`, variables, Client.key());
  const made = answer[name] as T & { __typename?: string; message?: string };
  if (made.__typename === 'Refused') throw new Error(`${name} was refused: ${made.message}`);
  return made;
}

function typeOf(key: string, value: unknown, type: string): string {
  if (key === 'input') return `${type}!`;
  if (typeof value === 'boolean') return 'Boolean!';
  if (typeof value === 'number') return 'Int!';
  return 'ID!';
}

/** Words of an object that is shared so far, and what will be shared of it later. */
export function wordsOf({ canvas, what }: Crew, of: string, whole: Whole, guests: boolean): (part: string) => string {
  const audiences = shownTo(canvas.network.id, whole, guests);
  return (part) => `${part} ${canvas.canaries.word(`${part} of ${of} of ${what}`, audiences, ABOUT)}`;
}

/** A word for just these. */
export function wordFor({ canvas, what }: Crew, of: string, audiences: readonly Audience[]): string {
  return canvas.canaries.word(`${of} of ${what}`, audiences, ABOUT);
}

/** The organization, team and visibility of what a crew makes. */
export function ownedBy({ district }: Crew, visibility: string, teamId: string | null = null): Whole {
  return { owner_id: district.organizationId, visibility, team_id: teamId };
}
