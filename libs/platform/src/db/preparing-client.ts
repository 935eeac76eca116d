import { createHash } from 'node:crypto';
import type pg from 'pg';

// A connection keeps the plan of each name, and plans behind walls are large.
const MOST_NAMES = 150;
const USES_BEFORE = 3;
const MOST_TEXTS = 2_000;

/** How the names begin that are made here. */
export const PREPARED = 'orm.';

const uses = new Map<string, number>();
const names = new Map<string, string>();

/** The name of a text that comes again and again, or undefined: each use of a text without a name is parsed, walled and planned anew. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const used = (uses.get(text) ?? 0) + 1;
  if (used < USES_BEFORE) {
    // Lists make texts without end (one for each length): what is counted is forgotten now and then.
    if (uses.size >= MOST_TEXTS) uses.clear();
    uses.set(text, used);
    return undefined;
  }
  uses.delete(text);
  const name = `${PREPARED}${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  return name;
}

type Query = (...args: unknown[]) => unknown;

/** A connection that prepares what the mapper asks again and again: its statements come as texts with parameters, and without names. */
export function preparing(Base: typeof pg.Client): typeof pg.Client {
  class PreparingClient extends Base {
    // @ts-expect-error -- one implementation behind the driver's dozen of overloads
    override query(...args: unknown[]): unknown {
      const [text, values, ...rest] = args;
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      const query = super.query as unknown as Query;
      return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, args);
    }
  }
  return PreparingClient as unknown as typeof pg.Client;
}
