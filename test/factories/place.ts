import { randomBytes } from 'node:crypto';

/** What factories need of a server: where it is, and how its background work comes to rest. */
export interface Place {
  url: string;
  drain: () => Promise<void>;
}

/** A word that no other test uses: letters and digits, beginning with a letter. */
export function unique(prefix = 'x'): string {
  return prefix + randomBytes(5).toString('hex');
}
