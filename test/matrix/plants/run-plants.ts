import { Findings, type Leak } from '../findings.js';
import type { Tell } from '../run.js';
import type { Pass } from '../run-of.js';
import { pushWalls } from '../walls.js';
import { functionPlants, type FunctionPlant } from './functions.js';
import { FUNCTION_PROBES, GUARD_PROBES } from './guards.js';
import { HOLES } from './holes.mjs';
import { policyPlants, type PolicyPlant } from './policies.js';

/** One hole, and whether the matrix saw it. */
export interface PlantReport {
  name: string;
  found: boolean;
  /** The first leak that it let through. */
  by: string | null;
}

/** A handful that shows whether the harness sees anything at all. */
const FEW = ['the access guard', 'nothing unshared for guests', 'streams', 'the outbox of one network', 'permissions', 'the check of loaded rows'];

/**
 * Makes every hole in turn: each policy, each predicate of the definer functions, each guard in the code. `pass` is one
 * whose server has holes and whose findings are those of the product as it is: what leaks in any case proves nothing.
 * @param quick a handful instead
 */
export async function plantHoles(pass: Pass, { quick, tell }: { quick: boolean; tell: Tell }): Promise<PlantReport[]> {
  const count = counter(pass, tell);
  const reports: PlantReport[] = [];
  const policies = await policyPlants(pass.database);
  for (const plant of quick ? policies.filter((_, index) => index % 6 === 0) : policies) reports.push(await atTheWall(pass, plant, count));
  if (!quick) {
    await control(pass);
    for (const plant of await functionPlants(pass.database)) reports.push(await inAFunction(pass, plant, count));
  }
  for (const { name } of HOLES) if (quick ? FEW.includes(name) : GUARD_PROBES[name]) reports.push(await inTheCode(pass, name, count));
  return reports;
}

type Count = (pass: Pass, name: string, probe: (pass: Pass) => Promise<void>) => Promise<PlantReport>;

function counter({ findings: clean, world, server }: Pass, tell: Tell): Count {
  // What a hole in the code has left behind, such as an event, must not count for the next one.
  const left = new Set<string>();
  return async (pass, name, probe) => {
    const began = Date.now();
    const findings = new Findings(world.canaries);
    const known = new Set([...clean.leaks.map(keyOf), ...left]);
    const fresh = (): Leak | undefined => findings.leaks.find((leak) => !known.has(keyOf(leak)));
    await probe({ ...pass, findings, enough: () => fresh() !== undefined });
    const found = fresh();
    const lost = /A hole does not find its words.*/.exec(server.said());
    if (lost) throw new Error(`${lost[0]}; see test/matrix/plants/holes.mjs.`);
    if (GUARD_PROBES[name]) for (const leak of findings.leaks) left.add(keyOf(leak));
    if (process.env.CAIRN_MATRIX_TRACE) tell(`    ${found ? 'found' : 'not found'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)${found ? ` by ${found.viewer}: ${found.probe}` : ''}`);
    return { name, found: found !== undefined, by: found ? `${found.viewer}: ${found.probe}: ${found.what}` : null };
  };
}

// The probes of the functions, once without any hole: what they see then is a leak of the product, and no find.
async function control(pass: Pass): Promise<void> {
  for (const probe of Object.values(FUNCTION_PROBES)) await probe({ ...pass, enough: () => false });
}

const keyOf = ({ probe, viewer, what }: Leak): string => `${probe}\0${viewer}\0${what}`;

/** A policy is planted inside a transaction that only the probes see. */
async function atTheWall(pass: Pass, plant: PolicyPlant, count: Count): Promise<PlantReport> {
  const looking = ['HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA', 'TEACHER', 'GUEST'];
  await pass.database.query('begin');
  try {
    await pass.database.query(plant.plant);
    return await count(pass, plant.name, ({ database, world, findings }) => pushWalls(database, world, findings, { tables: [plant.table], viewers: ({ name }) => looking.includes(name) }));
  } finally {
    await pass.database.query('rollback');
  }
}

/** Functions that `pushWalls` calls by itself. */
const ASKED_AT_THE_WALL = ['give_series', 'token_lives', 'search_ideas', 'search_messages', 'takes_part', 'forget_message_words', 'session_by_code'];

async function inAFunction(pass: Pass, plant: FunctionPlant, count: Count): Promise<PlantReport> {
  if (ASKED_AT_THE_WALL.includes(plant.function)) {
    await pass.database.query('begin');
    try {
      await pass.database.query(plant.plant);
      return await count(pass, plant.name, ({ database, world, findings }) => pushWalls(database, world, findings, { tables: [] }));
    } finally {
      await pass.database.query('rollback');
    }
  }
  const probe = FUNCTION_PROBES[plant.function];
  if (!probe) throw new Error(`Say in test/matrix/plants/guards.ts how a hole in ${plant.function} shows.`);
  await keepUnused(pass);
  await pass.database.query(plant.plant);
  if (plant.hole) await pass.server.plant(plant.hole);
  await forget(pass);
  try {
    return await count(pass, plant.name, probe);
  } finally {
    await pass.database.query(plant.restore);
    await pass.server.plant(null);
    await makeUnused(pass);
    await forget(pass);
  }
}

// A session that a hole lets in is used by that, and would live on behind the hole, to be found by all that come after.
const keepUnused = ({ database }: Pass): Promise<unknown> => database.query(`create temp table if not exists unused as select id, last_seen_at from session where last_seen_at < now() - interval '12 hours'`);
const makeUnused = ({ database }: Pass): Promise<unknown> => database.query('update session s set last_seen_at = unused.last_seen_at from unused where unused.id = s.id');

async function inTheCode(pass: Pass, name: string, count: Count): Promise<PlantReport> {
  const probe = GUARD_PROBES[name];
  if (!probe) throw new Error(`Say in test/matrix/plants/guards.ts how the hole "${name}" shows.`);
  await forget(pass);
  await pass.server.plant(name);
  try {
    return await count(pass, name, probe);
  } finally {
    await pass.server.plant(null);
    await forget(pass);
  }
}

// Sign-ins are remembered for seconds: what was decided before the hole would hide it.
async function forget({ database, server }: Pass): Promise<void> {
  await database.query(`select pg_notify('cairn_auth', '*')`);
  await fetch(`${server.url}/health/live`);
  await new Promise((resolve) => setTimeout(resolve, 30));
}

