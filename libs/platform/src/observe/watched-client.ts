import pg from 'pg';
import { performance } from 'node:perf_hooks';
import { PREPARED } from '../db/preparing-client.js';
import type { Instruments } from './instruments.js';
import type { Telemetry } from './telemetry.js';

type Query = string | { text?: string; name?: string };
type Done = (...answer: unknown[]) => void;

/** The driver's connection, which also measures and traces its statements. For the pools of a process that is observed. */
export function watchedClient(pool: string, telemetry: Telemetry, instruments: Instruments): typeof pg.Client {
  const begin = (query: Query): (() => void) => {
    const text = typeof query === 'string' ? query : query?.text ?? '';
    const named = typeof query === 'object' && !query?.name?.startsWith(PREPARED) && query?.name;
    const span = telemetry.statement(named || (/^\s*(\w+)/.exec(text)?.[1] ?? 'statement').toLowerCase(), text);
    const from = performance.now();
    return () => {
      instruments.statement(pool, performance.now() - from);
      span?.end();
    };
  };
  class WatchedClient extends pg.Client {
    // @ts-expect-error -- one implementation behind the driver's dozen of overloads
    override query(...args: unknown[]): unknown {
      const end = begin(args[0] as Query);
      const last = args.at(-1);
      if (typeof last === 'function') args[args.length - 1] = (...answer: unknown[]): void => { end(); (last as Done)(...answer); };
      const result: unknown = (super.query as (...all: unknown[]) => unknown).apply(this, args);
      if (typeof last !== 'function' && result instanceof Promise) result.then(end, end);
      return result;
    }
  }
  return WatchedClient as unknown as typeof pg.Client;
}
