import { attack } from './suppression-attack.mjs';
import { KINDS, placeOf } from './suppression-families.mjs';
import { HOLES } from './suppression-holes.mjs';
import { pooledSums } from './suppression-pooled.mjs';
import { withReadings } from './suppression.mjs';

const START = '2023-01-01';
const [SHARES, COUNTS, , , SCHOOLS, MONTHS] = KINDS;

// Families in which exactly one rule stands between a reader and a small cell: shares as [x, n], counts as [x].
const BESIDE = { kind: SCHOOLS, rounds: [{ schools: [[4, 50], [20, 60], [40, 90]] }] };
const FAMILIES = {
  'nothing complementary': BESIDE,
  'n − x may be small': { kind: SCHOOLS, rounds: [{ schools: [[46, 50], [30, 60], [40, 90]] }] },
  'totals are always shown': { kind: SCHOOLS, rounds: [{ schools: [[4, 50]] }] },
  'groups are no parts': { kind: SHARES, rounds: [{ groups: [[4, 50], [20, 60], [40, 90]] }] },
  'periods are no parts': { kind: MONTHS, rounds: [{ months: [2, 4, 20] }] },
  'a number is hidden when it cannot be solved for': { kind: COUNTS, rounds: [{ schools: [[2], [3], [40]] }] },
  // A neighbour that was hidden is shown when another one has become smaller.
  'earlier releases are forgotten': { kind: SCHOOLS, rounds: [{ schools: [[4, 50], [20, 60], [40, 90]] }, { schools: [[4, 50], [20, 60], [12, 52]] }] },
  'what is left of a total is nobody': { kind: SCHOOLS, late: 2, rounds: [{ schools: [[30, 70], [20, 60], [4, 50]] }, { schools: [[30, 70], [20, 60], [4, 50]] }] },
  'roll-ups of raw points': { kind: SCHOOLS, rounds: [{ schools: [[2, 50], [3, 60]] }] },
  'exports of raw points': BESIDE,
};

/** Plants one leak after the other into the running product, and attacks a family that it lays open. @returns how many there were, and were found */
export async function runPlants({ run, store, readers, ownerId }, { minimum }) {
  let found = 0;
  for (const [at, hole] of HOLES.entries()) {
    const plan = FAMILIES[hole.name];
    const measure = await store.measure(plan.kind, `Planted: ${hole.name}`);
    const family = withReadings(measure, familyOf(plan, `District-planted-${at + 1}`));
    const closed = await exposed(`without "${hole.name}"`, null);
    const leaks = await exposed(hole.name, hole);
    run.tell(`Planted: ${hole.name}. ${leaks.length > 0 ? `Found: ${leaks[0]}` : 'NOT FOUND'}${closed.length > 0 ? ', BUT ALSO WITHOUT IT' : ''}.`);
    if (leaks.length > 0 && closed.length === 0) found += 1;

    async function exposed(words, open) {
      const own = open ? { measure, family } : await twin(words);
      for (const service of run.services) await service.plant({ name: open?.name ?? null, owners: [ownerId] });
      if (open?.sql) await run.database.ask((query) => query(open.sql[0]));
      const from = readers.map(({ seen, pooled }) => [seen.length, pooled.length]);
      for (let round = 0; round < plan.rounds.length; round += 1) {
        await store.round(own.measure, [own.family], round);
        await store.settle();
        for (const reader of readers) await reader.read(own.measure, round);
        await readers[0].export(own.measure, round);
      }
      if (open?.sql) await run.database.ask((query) => query(open.sql[1]));
      for (const service of run.services) await service.plant({ name: null });
      const since = readers.map(({ seen, pooled }, nth) => ({ seen: seen.slice(from[nth][0]), pooled: pooled.slice(from[nth][1]) }));
      return attack(own.family, own.family.readingsOf(since.flatMap(({ seen }) => seen)), { minimum, rounds: plan.rounds.length, pooled: pooledSums(own.family, [own.family], since) }).found;
    }

    // The same family in a measure of its own, where no hole is open: there nothing may be found.
    async function twin(words) {
      const other = await store.measure(plan.kind, `Not planted: ${words}`);
      return { measure: other, family: withReadings(other, familyOf(plan, `District-sound-${at + 1}`)) };
    }
  }
  return { planted: HOLES.length, found };
}

/** A family with given numbers: of schools, of the groups of one district, or of the months of a quarter. */
function familyOf({ kind, rounds, late }, district) {
  const quarter = { grain: 'QUARTER', start: START };
  const part = (nth) => (rounds[0].groups ? { site: district, stratum: ['Alder', 'Birch', 'Cedar'][nth], ...quarter }
    : rounds[0].months ? { site: district, stratum: '', grain: 'MONTH', start: `2023-0${nth + 1}-01` } : { site: `School-of-${district}-${nth + 1}`, stratum: '', ...quarter });
  const lists = rounds.map(({ groups, months, schools }) => (groups ?? months?.map((x) => [x]) ?? schools).map(([x, n = x]) => ({ x, n })));
  const parts = lists[0].map((_, nth) => ({
    ...part(nth), listed: !(kind.months && nth === 0), sizes: lists.map((list) => list[nth]), told: lists.map((_list, round) => (kind.months && nth === 0) || (late === nth && round === 0) ? null : 'REPORTED'),
  }));
  for (const leaf of parts) leaf.leaves = [leaf];
  const total = { leaves: parts, site: district, stratum: '', ...quarter, listed: true, sizes: lists.map((list) => list.reduce((sum, { x, n }) => ({ x: sum.x + x, n: sum.n + n }), { x: 0, n: 0 })), told: rounds.map(() => 'REPORTED') };
  return { kind, district, nodes: [total, ...parts].map((node) => ({ ...node, kind })), sums: [{ total: placeOf(total), parts: parts.map(placeOf) }] };
}
