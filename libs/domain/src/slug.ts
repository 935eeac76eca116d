import { type Checked, accepted, rejected } from './checked.js';

export type SlugFault = 'SLUG_LENGTH' | 'SLUG_CHARACTERS' | 'SLUG_RESERVED';

/** Words that are, or may become, places of the web app or the server. */
const RESERVED = ['admin', 'api', 'app', 'assets', 'demo', 'exports', 'graphql', 'health', 'help', 'imports', 'login', 'new', 'settings', 'socket-io', 'static', 'system', 'www'];

/** The part of a network's address: 3 to 40 of a–z, 0–9 and single hyphens, beginning with a letter; lower-cased and trimmed first. */
export function checkSlug(text: string): Checked<string, SlugFault> {
  const slug = text.trim().toLowerCase();
  if (slug.length < 3 || slug.length > 40) return rejected('SLUG_LENGTH', 'Use 3 to 40 characters.');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug)) return rejected('SLUG_CHARACTERS', 'Use letters a to z, digits and single hyphens, beginning with a letter.');
  if (RESERVED.includes(slug)) return rejected('SLUG_RESERVED', `"${slug}" is reserved.`);
  return accepted(slug);
}

/** A slug to propose for a name; may be empty or taken. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 40).replace(/-+$/, '');
}
