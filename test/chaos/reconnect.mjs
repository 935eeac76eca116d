import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { checkReconnect, storedEvents } from './check-reconnect.mjs';
import { drain } from './drain.mjs';
import { endWithUs } from './end-with-us.mjs';
import { reportReconnect } from './reconnect-report.mjs';
import { makeListeners, makeWorld } from './reconnect-world.mjs';
import { Writers } from './reconnect-writers.mjs';
import { Run } from './run.mjs';
import { removeLeftovers } from './run-folder.mjs';
import { Troubles } from './troubles.mjs';

const CONNECT_WITHIN = 30_000;
const LEVEL_WITHIN = 180_000;

/** `npm run chaos -- reconnect`. @returns the exit code: 0 when every page has exactly what the server has, and there was enough of it */
export async function runReconnect(options) {
  await removeLeftovers();
  const run = new Run(options);
  const release = endWithUs(run);
  let outcome;
  try {
    outcome = await drill(run);
  } catch (error) {
    if (run.signal.aborted) return run.close(false).then(() => 130);
    console.error(error);
  }
  const { events, gaps, duplicates, reorderings } = outcome?.found ?? { events: 0, gaps: 0, duplicates: 0, reorderings: 0 };
  const complete = outcome !== undefined && !outcome.left && outcome.level && events >= options.minimum && run.pulse.refusals.length === 0;
  if (outcome) reportReconnect(run, outcome);
  if (outcome && events < options.minimum) console.log(`  Too little for a result: ${options.minimum} applied events are the least.`);
  const good = complete && gaps + duplicates + reorderings === 0;
  await run.superuser?.end().catch(() => undefined);
  await run.close(options.keep || (!good && !options.naive));
  release();
  console.log(`events ${events} gaps ${gaps} duplicates ${duplicates} reorderings ${reorderings}`);
  return good ? 0 : 1;
}

async function drill(run) {
  const { options } = run;
  console.log(`\n${options.naive ? 'NAIVE: the pages of this run count nothing and must miss events.\n' : ''}${options.clients} pages, their connections cut for ${options.seconds} s, seed ${options.seed}, in ${run.folder}`);
  await run.open();
  run.superuser = new pg.Client({ connectionString: run.database.adminUrl });
  run.superuser.on('error', () => undefined);
  await run.superuser.connect();
  const world = await makeWorld(run);
  const listeners = makeListeners(run, world);
  await Promise.all(listeners.map((listener) => listener.open()));
  await until(run, () => listeners.every((listener) => listener.isConnected), CONNECT_WITHIN, 'Not every page could connect');
  run.tell(`${world.members.length} people, ${listeners.length} pages connected.`);
  const began = Date.now();
  const writers = new Writers(run, world);
  const troubles = new Troubles(listeners, options.seed);
  writers.start();
  troubles.start();
  await sleep(options.seconds * 1000, undefined, { signal: run.signal });
  await writers.stop();
  await troubles.stop();
  const seconds = (Date.now() - began) / 1000;
  run.tell('The roads are healed. Waiting for the worker and for the last page.');
  const left = await drain(run);
  const streams = [...new Set(listeners.flatMap((listener) => listener.streams))];
  const ask = async (text, values) => (await run.superuser.query(text, values)).rows;
  const level = await becomeLevel(run, listeners, ask, streams);
  const stored = await storedEvents(ask, streams);
  for (const listener of listeners) listener.close();
  await run.stopServices();
  return { found: checkReconnect(listeners, stored), listeners, stored, troubles, left, level, seconds };
}

/** Waits until every page stands where the server stands. */
async function becomeLevel(run, listeners, ask, streams) {
  const rows = await ask('select stream, seq::int as seq from stream where stream = any($1)', [streams]);
  const last = new Map(rows.map(({ stream, seq }) => [stream, seq]));
  return until(run, () => listeners.every((listener) => listener.isAt(last)), LEVEL_WITHIN);
}

/** Waits for a condition. @returns whether it came true in time @throws when it did not and `complaint` is given */
async function until(run, condition, milliseconds, complaint) {
  for (const end = Date.now() + milliseconds; !condition(); await sleep(100)) {
    run.signal.throwIfAborted();
    if (Date.now() < end) continue;
    if (complaint) throw new Error(`${complaint} within ${milliseconds / 1000} s.`);
    return false;
  }
  return true;
}
