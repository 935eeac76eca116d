import { Seeded } from './seeded.mjs';

/**
 * Random families: a district, its schools, their groups, and sometimes pupils of a school or a group that nobody lists.
 * Every sum is true. Each has rounds: what its owner holds at first, and after each correction.
 *
 * A node is one place: `{ site, stratum, grain, start, listed, sizes, leaves }`; `leaves` are the smallest places in it, and `sizes[round]` is `{ x, n }` (whole numbers), or null
 * while its owner has not told it. Truth is kept for all nodes, told or not.
 */
export const GROUPS = ['Alder', 'Birch', 'Cedar'];
export const ROUNDS = 3;

/** What a set is made of, by measure. `people`: which amounts count people. */
export const KINDS = [
  { name: 'shares by group', type: 'PROPORTION', strata: 3, people: ['x', 'rest'] },
  { name: 'counts by group', type: 'COUNT', strata: 2, people: ['x'] },
  { name: 'rates', type: 'RATE', strata: 0, people: ['x'] },
  { name: 'means by group', type: 'MEAN', strata: 2, people: ['n'] },
  { name: 'shares of schools', type: 'PROPORTION', strata: 0, people: ['x', 'rest'] },
  { name: 'counts by quarter and month', type: 'COUNT', strata: 0, people: ['x'], months: true },
];

const PERIODS = ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01'];
const MOST_SCHOOLS = 5;

/**
 * The families of a seed, in their order: districts with the same schools in every measure and period.
 * @param {{ sets: number, seed: string | number }} options
 * @param measures what the families are about, each with the `kind` that it is of
 * @returns `{ about, family }`, about being one of the measures
 */
export function makeFamilies({ sets, seed }, measures) {
  const random = new Seeded(seed, 'families');
  const families = [];
  for (let district = 1; families.length < sets; district += 1) {
    const schools = Array.from({ length: random.whole(1, MOST_SCHOOLS) }, (_, nth) => `School-${district}-${nth + 1}`);
    for (const about of measures) {
      for (const start of PERIODS) {
        if (families.length >= sets) break;
        families.push({ about, family: makeFamily(random, about.kind, { district: `District-${district}`, schools, start }) });
      }
    }
  }
  return families;
}

/** @param place `{ district, schools, start }`, names and the first day of the period */
export function makeFamily(random, kind, { district, schools, start }) {
  const unlistedSchool = random.fraction() < 0.25;
  const unlistedGroup = kind.strata > 0 && random.fraction() < 0.2;
  const groups = kind.strata === 0 ? [''] : [...GROUPS.slice(0, kind.strata), ...(unlistedGroup ? ['unlisted'] : [])];
  const times = kind.months ? monthsOf(start) : [{ grain: 'QUARTER', start }];
  const sites = [...schools, ...(unlistedSchool || schools.length === 0 ? [`unlisted-in-${district}`] : [])];
  const leaves = sites.flatMap((site) => groups.flatMap((stratum) => (kind.months ? times.slice(1) : times).map((time) => ({ site, stratum, ...time, sizes: [leaf(random, site.startsWith('unlisted'))] }))));
  for (let round = 1; round < ROUNDS; round += 1) correct(random, leaves, round);
  const nodes = withTotals(kind, { district, sites, groups, times, leaves });
  for (const node of nodes) node.kind = kind;
  for (const node of nodes) node.listed = !node.site.startsWith('unlisted') && node.stratum !== 'unlisted' && !(kind.months && node.start === start && node.grain === 'MONTH');
  tell(random, nodes, district);
  return { kind, district, nodes, sums: sumsOf(kind, { district, sites, groups, times }) };
}

function leaf(random, unlisted) {
  const size = random.weighted({ none: unlisted ? 0 : 1, tiny: 4, small: 5, large: 5 });
  if (size === 'none') return { x: 0, n: 0 };
  const x = size === 'tiny' ? random.whole(0, 6) : size === 'small' ? random.whole(3, 18) : random.whole(10, 90);
  return { x, n: x + (random.fraction() < 0.3 ? random.whole(0, 12) : random.whole(10, 120)) };
}

function correct(random, leaves, round) {
  for (const node of leaves) node.sizes[round] = { ...node.sizes[round - 1] };
  for (let nth = random.whole(0, 3); nth > 0; nth -= 1) {
    const node = random.pick(leaves);
    const way = random.weighted({ slightly: 5, back: round > 1 ? 3 : 0, anew: 3 });
    const { x, n } = node.sizes[round];
    if (way === 'anew') node.sizes[round] = leaf(random, true);
    else if (way === 'back') node.sizes[round] = { ...node.sizes[round - 2] };
    else node.sizes[round] = slightly(random, x, n);
  }
}

function slightly(random, x, n) {
  const more = Math.max(0, x + random.whole(-4, 4));
  return { x: more, n: more + Math.max(0, n - x + random.whole(-4, 4)) };
}

function withTotals(kind, { district, sites, groups, times, leaves }) {
  const nodes = [...leaves];
  for (const leaf of leaves) leaf.leaves = [leaf];
  const add = (place, parts) => nodes.push({ ...place, leaves: parts.flatMap((part) => part.leaves), sizes: Array.from({ length: ROUNDS }, (_, round) => parts.reduce((sum, part) => ({ x: sum.x + part.sizes[round].x, n: sum.n + part.sizes[round].n }), { x: 0, n: 0 })) });
  const all = (test) => nodes.filter(test);
  if (kind.months) for (const site of sites) add({ site, stratum: '', ...times[0] }, all((node) => node.site === site));
  for (const time of times) {
    const here = (node) => node.grain === time.grain && node.start === time.start;
    if (kind.strata > 0) for (const site of sites) add({ site, stratum: '', ...time }, all((node) => here(node) && node.site === site));
    for (const stratum of kind.strata > 0 ? [...groups, ''] : ['']) add({ site: district, stratum, ...time }, all((node) => here(node) && node.stratum === stratum && node.site !== district));
  }
  return nodes;
}

/** Who is told when: most at once, some later, some never; and a few of which the source says that they are hidden. */
function tell(random, nodes, district) {
  for (const node of nodes) {
    const since = !node.listed ? Infinity : random.weighted({ 0: 16, 1: 2, 2: 1, never: node.site === district ? 2 : 1 });
    const until = random.fraction() < 0.04 ? random.whole(1, ROUNDS) : Infinity;
    const bySource = random.fraction() < 0.02;
    node.told = node.sizes.map((_, round) => (since === 'never' || round < Number(since) || round >= until ? null : bySource ? 'SUPPRESSED' : 'REPORTED'));
  }
}

/** All sums that hold, by places. */
function sumsOf(kind, { district, sites, groups, times }) {
  const key = (site, stratum, time) => placeOf({ site, stratum, ...time });
  return times.flatMap((time) => [
    ...(kind.strata > 0 ? [district, ...sites].map((site) => ({ total: key(site, '', time), parts: groups.map((group) => key(site, group, time)) })) : []),
    ...(kind.strata > 0 ? [...groups, ''] : ['']).map((stratum) => ({ total: key(district, stratum, time), parts: sites.map((site) => key(site, stratum, time)) })),
  ]).concat(kind.months ? [district, ...sites].map((site) => ({ total: key(site, '', times[0]), parts: times.slice(1).map((time) => key(site, '', time)) })) : []);
}

/** The name of a place. */
export function placeOf({ site, stratum, grain, start }) {
  return `${site}|${stratum}|${grain}|${start}`;
}

function monthsOf(start) {
  const month = Number(start.slice(5, 7));
  return [{ grain: 'QUARTER', start }, ...[0, 1, 2].map((nth) => ({ grain: 'MONTH', start: `${start.slice(0, 5)}${String(month + nth).padStart(2, '0')}-01` }))];
}
