import { setTimeout as sleep } from 'node:timers/promises';
import { DeploysRun } from '../chaos/deploys-run.mjs';
import { endWithUs } from '../chaos/end-with-us.mjs';
import { processes } from '../chaos/process-table.mjs';
import { Run } from '../chaos/run.mjs';
import { removeLeftovers } from '../chaos/run-folder.mjs';
import { Seeded } from '../chaos/seeded.mjs';
import { arrivals } from './arrivals.mjs';
import { Figures } from './figures.mjs';
import { ACTS_A_MINUTE, LIMITS_MS, MIX } from './mix.mjs';
import { Processes } from './processes.mjs';
import { printTable } from './report.mjs';
import { largest } from './search.mjs';
import { World } from './world.mjs';

const WARM_SECONDS = 20;
const SOCKETS_AT_ONCE = 20;
const WEIGHTS = Object.fromEntries(Object.entries(MIX).map(([kind, { weight }]) => [kind, weight]));

/** `npm run load`. @returns the exit code: 0 when no request failed and, with `--find`, a number was found */
export async function runLoad(options) {
  await removeLeftovers();
  const run = options.topology === 'split' ? new Run(options) : new DeploysRun(options);
  const release = endWithUs(run);
  let good = false;
  let last = '';
  try {
    await run.open();
    console.log(`\nMembers at work on ${options.topology}, seed ${options.seed}, in ${run.folder}`);
    const world = await World.make(run);
    const tried = [];
    const attempt = async (users) => {
      tried.push({ users, ...await measure(run, world, users) });
      return tried.at(-1).good;
    };
    const found = options.find ? await largest(options.users, attempt) : (await attempt(options.users), null);
    good = options.find ? found > 0 : tried[0].errors === 0;
    const worst = (n) => tried.findLast(({ users }) => users === n);
    const shown = worst(found ?? options.users);
    last = `topology ${options.topology} users ${found ?? options.users} acts ${shown?.acts ?? 0} errors ${shown?.errors ?? 0} p99 read ${Math.round(shown?.read ?? 0)} write ${Math.round(shown?.written ?? 0)} ms`;
  } catch (error) {
    if (run.signal.aborted) return run.close(false).then(() => 130);
    console.error(error);
  }
  await run.close(options.keep || !good);
  release();
  console.log(last);
  return good ? 0 : 1;
}

/** So many members at work: warm, then measured. Prints what was found. */
async function measure(run, world, users) {
  await world.grow(users);
  const members = world.members.slice(0, users);
  await connect(run, members);
  const random = new Seeded(run.options.seed, `load ${users}`);
  const perSecond = (users * ACTS_A_MINUTE) / 60;
  const work = (seconds, figures) => arrivals({ perSecond, seconds, signal: run.signal }, (due) => act(members, random, figures, due));
  await work(WARM_SECONDS, new Figures());
  const figures = new Figures();
  const taken = new Processes(() => ours(run));
  const before = members.reduce((sum, { delivered }) => sum + delivered, 0);
  taken.start();
  const began = performance.now();
  await work(run.options.minutes * 60, figures);
  const seconds = (performance.now() - began) / 1000;
  const { rows, verdict, errors, errorWords } = figures;
  const acts = rows.reduce((sum, { count }) => sum + count, 0);
  printTable({ users, perSecond, seconds, rows, errorWords, processes: taken.stop(), sockets: members.filter(({ isConnected }) => isConnected).length, delivered: members.reduce((sum, { delivered }) => sum + delivered, 0) - before, limits: LIMITS_MS, verdict });
  return { ...verdict, errors, acts };
}

// Somebody who still waits for an answer does nothing else meanwhile.
async function act(members, random, figures, due) {
  const kind = random.weighted(WEIGHTS);
  const from = random.whole(0, members.length - 1);
  const at = members.findIndex((_, nth) => !members[(from + nth) % members.length].busy);
  if (at < 0) return figures.failed(kind, 'everybody waits');
  const member = members[(from + at) % members.length];
  member.busy = true;
  try {
    await member.act(kind, random);
    figures.took(kind, performance.now() - due);
  } catch (error) {
    figures.failed(kind, error.message);
  } finally {
    member.busy = false;
  }
}

async function connect(run, members) {
  const waiting = members.filter(({ isConnected }) => !isConnected);
  for (let from = 0; from < waiting.length; from += SOCKETS_AT_ONCE) await Promise.all(waiting.slice(from, from + SOCKETS_AT_ONCE).map((member) => member.listen()));
  for (const until = Date.now() + 60_000; waiting.some(({ isConnected }) => !isConnected); await sleep(50, undefined, { signal: run.signal })) {
    if (Date.now() > until) throw new Error(`${waiting.filter(({ isConnected }) => !isConnected).length} sockets did not connect.`);
  }
}

/** The processes of the run by what they are; this one asks, and takes its part of the cores. */
function ours(run) {
  const all = processes();
  const programs = all.filter((one) => /(?:^|\/)(?:haproxy|redis-server) /.test(one.command) && isBelow(all, one, process.pid));
  return [
    ...run.services.map((service) => ({ name: service.name, pids: service.pid ? [service.pid] : [] })),
    { name: 'PostgreSQL', pids: [run.database.server.pid, ...run.database.children().map(({ pid }) => pid)].filter(Boolean) },
    ...['haproxy', 'redis-server'].map((name) => ({ name, pids: programs.filter(({ command }) => command.includes(name)).map(({ pid }) => pid) })).filter(({ pids }) => pids.length > 0),
    { name: 'the members (this program)', pids: [process.pid] },
  ];
}

function isBelow(all, one, pid) {
  for (let at = one; at; at = all.find((other) => other.pid === at.parent)) if (at.parent === pid) return true;
  return false;
}
