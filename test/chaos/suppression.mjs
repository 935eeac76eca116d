import { endWithUs } from './end-with-us.mjs';
import { foundHub, joinHub, makeNetwork } from './network.mjs';
import { Run } from './run.mjs';
import { removeLeftovers } from './run-folder.mjs';
import { KINDS, ROUNDS, makeFamilies } from './suppression-families.mjs';
import { attack } from './suppression-attack.mjs';
import { runPlants } from './suppression-plants.mjs';
import { pooledSums } from './suppression-pooled.mjs';
import { Reader } from './suppression-reader.mjs';
import { FamilyStore } from './suppression-store.mjs';

const MINIMUM = 10;
const SHOWN = 20;

/** `npm run chaos -- suppression`. @returns the exit code: 0 when nothing was pinned and every plant was found */
export async function runSuppression(options) {
  await removeLeftovers();
  const run = new Run({ ...options, preload: new URL('./suppression-holes.open.mjs', import.meta.url).href });
  const release = endWithUs(run);
  let outcome;
  try {
    outcome = await drill(run);
  } catch (error) {
    if (run.signal.aborted) return run.close(false).then(() => 130);
    console.error(error);
  }
  const { sets = 0, pinned = [], planted = 0, found = 0 } = outcome ?? {};
  for (const words of pinned.slice(0, SHOWN)) console.log(`  pinned: ${words}`);
  const good = sets >= options.sets && pinned.length === 0 && planted >= 5 && found === planted;
  await run.close(options.keep || !good);
  release();
  console.log(`sets ${sets} pinned ${pinned.length} planted ${planted} found ${found}`);
  return good ? 0 : 1;
}

async function drill(run) {
  const { options } = run;
  console.log(`\n${options.sets} families with small cells, ${ROUNDS} releases each, seed ${options.seed}, in ${run.folder}`);
  await run.open();
  const world = await makeWorld(run);
  const began = Date.now();
  const { store, readers } = world;
  const measures = [];
  for (const kind of KINDS) measures.push(await store.measure(kind, `Families: ${kind.name}`));
  const families = makeFamilies(options, measures).map(({ about, family }) => withReadings(about, family));
  await readers[0].listen(measures);
  const cells = { shown: 0, hidden: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const measure of measures) await store.round(measure, families.filter((family) => family.measure === measure), round);
    await store.settle();
    for (const reader of readers) for (const measure of measures) await reader.read(measure, round);
    for (const measure of measures) await readers[0].export(measure, round);
    run.tell(`Release ${round + 1} is out and read, ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  for (const reader of readers) reader.close();
  await countCells(run, cells);
  run.tell(`${cells.shown} cells shown and ${cells.hidden} hidden in the last release; ${readers[0].frames.length} events heard. Attacking.`);
  const pinned = [...numbersIn(readers.flatMap(({ frames }) => frames))];
  const sets = families.length;
  let known = 0;
  for (const family of families) {
    const readings = readers.flatMap(({ seen }) => seen).filter((reading) => reading.measure === family.measure.id);
    const pooled = pooledSums(family, families, readers);
    const { found, open } = attack(family, family.readingsOf(readings), { minimum: MINIMUM, pooled });
    known += open;
    if (found.length > 0) pinned.push(found[0]);
  }
  run.tell(`Attacked after ${Math.round((Date.now() - began) / 1000)} s. Not counted: ${known} numbers, none or at least ${MINIMUM}, that followed before their owner told them.`);
  const { planted, found } = await runPlants(world, { minimum: MINIMUM });
  return { sets, pinned, planted, found };
}

async function makeWorld(run) {
  const network = await makeNetwork(run, await foundHub(run), 'families');
  const [owner, other] = network.joined;
  const guest = await joinHub(run, network.head, network.slug, { email: 'guest@families.example', roles: ['GUEST'], name: 'Guest of the hub' });
  const [{ organization_id: ownerId }] = await run.database.ask((query) => query('select organization_id from site where id = $1', [owner.sites[0].id]));
  const store = new FamilyStore({ run, networkId: network.id, head: network.head, client: owner.client, ownerId, own: owner.sites[0].name });
  const readers = [['lead of another district', other.client], ['guest', guest], ['hub lead', network.head]].map(([name, client]) => new Reader(name, client, run));
  return { run, network, store, readers, ownerId };
}

/** A family that picks what is about it from what was read. */
export function withReadings(measure, family) {
  const places = new Set(family.nodes.map(({ site, stratum, start }) => `${site}|${stratum}|${start}`));
  return { ...family, measure, readingsOf: (readings) => readings.filter(({ site, stratum, start }) => places.has(`${site}|${stratum}|${start}`)) };
}

async function countCells(run, cells) {
  const rows = await run.database.ask((query) => query('select status, count(*)::int as count from released_point group by status'));
  cells.shown = rows.find(({ status }) => status === 'REPORTED')?.count ?? 0;
  cells.hidden = rows.find(({ status }) => status === 'SUPPRESSED')?.count ?? 0;
}

/** Frames tell that something changed, never what: an amount in one is a leak. */
function* numbersIn(frames) {
  for (const { name, payload } of frames) {
    if (/"(?:numerator|denominator|value|spread|points)"/.test(JSON.stringify(payload))) yield `a frame of ${name} carries numbers`;
  }
}
