import { ROUNDS, placeOf } from './suppression-families.mjs';
import { rangesOf } from './suppression-solver.mjs';
import { stored } from './suppression-store.mjs';

/**
 * Attacks one family with everything that readers kept of it. They are given more than they can have: they know which schools and groups
 * there are, reported or not, and of every number whether it is the same as in any other release. So an unknown is one amount at one
 * place as it was, and the sums of all releases hold together, over all places.
 * @param readings `{ round, site, stratum, start, grain, x, n }` of this family's measure, from all readers
 * @param rounds how many releases there were
 * @param pooled sums over several districts, `{ name, x, parts }`
 * @returns `found`: what can be bounded more narrowly than `minimum`, in words; `open`: how many numbers that is true of are not counted, see `wasOpen`
 */
export function attack(family, readings, { minimum, rounds = ROUNDS, pooled = [] }) {
  const known = readNumbers(family, readings, rounds);
  const all = exposed(family, known, hiddenNumbers(family, known, rounds), { minimum, rounds, pooled });
  const found = all.filter((number) => !wasOpen(number, family, readings, minimum));
  return { found: [...found.map(({ words, low, high }) => `${words} lies between ${round3(low)} and ${round3(high)}`), ...shownOpenly(family, known, minimum, rounds)], open: all.length - found.length };
}

/** Those of the wanted numbers that are bounded too narrowly. */
function exposed(family, known, wanted, { minimum, rounds, pooled }) {
  const { kind, nodes } = family;
  const systems = kind.people.includes('rest') && partly(known, nodes, rounds) ? [kind.people.concat('n')] : kind.people.map((amount) => [amount]);
  return systems.flatMap((amounts) => {
    const asked = wanted.filter(({ amount }) => amounts.includes(amount));
    const own = amounts.includes('x') ? pooled : [];
    for (const { name, x } of own) known.set(name, x);
    const ranges = rangesOf(known, [...equationsOf(family, amounts, rounds), ...own.map(({ name, parts }) => ({ total: name, parts }))], asked.map(({ id }) => id), minimum);
    return asked.map((number) => ({ ...number, ...ranges.get(number.id) })).filter(({ low, high }) => high - low < minimum - 1e-6);
  });
}

/**
 * Whether a number, none or at least the minimum, was known as closely from what had been released before anybody told it, with the sums of that time: to the
 * unit (a total of parts that were all shown, or the one part that was missing), or to be no small one. What came out when it was told, or later,
 * does not count. To avoid it, something would have to be hidden for the sake of every total that nobody reports.
 */
function wasOpen({ id, value, since, low, high, ...number }, family, readings, minimum) {
  if (since === 0 || (value > 0 && value < minimum)) return false;
  const rounds = since + 1;
  const known = readNumbers(family, readings.filter(({ round }) => round < since), rounds);
  const isHarmless = (before) => before.high - before.low < 1e-6 || before.low > minimum - 1e-6;
  return known.has(id) || exposed(family, known, [{ id, value, ...number }], { minimum, rounds, pooled: [] })
    .some((before) => before.low > low - 1e-6 && before.high < high + 1e-6 && isHarmless(before));
}

function equationsOf({ nodes, sums }, amounts, rounds) {
  const byPlace = new Map(nodes.map((node) => [placeOf(node), node]));
  const equations = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const amount of amounts) {
      for (const sum of sums) if (amount === 'x' || !isOverTime(sum.total, sum.parts)) equations.push(equationOf(sum, amount, byPlace, round));
    }
    if (amounts.includes('n') && amounts.length > 1) for (const node of nodes) equations.push({ total: nameOf('n', node, round), parts: ['x', 'rest'].map((amount) => nameOf(amount, node, round)) });
  }
  return [...new Map(equations.map((equation) => [`${equation.total}=${[...equation.parts].sort()}`, equation])).values()];
}

/** A sum of one round, with all its parts, reported or not; readers know which schools and groups there are, and where nobody is. */
function equationOf({ total, parts }, amount, byPlace, round) {
  const there = parts.map((part) => byPlace.get(part)).filter(({ listed, sizes }) => listed || sizes[round].n > 0);
  return { total: nameOf(amount, byPlace.get(total), round), parts: there.map((node) => nameOf(amount, node, round)) };
}

/** Small numbers that need no solving. */
function shownOpenly({ nodes, kind }, known, minimum, rounds) {
  const amounts = kind.type === 'PROPORTION' ? ['x', 'n', 'rest'] : kind.people;
  return nodes.flatMap((node) => Array.from({ length: rounds }, (_, round) => amounts.map((amount) => ({ amount, round, value: valueOf(amount, node, round) }))).flat()
    .filter(({ amount, round, value }) => value > 0 && value < minimum && known.has(nameOf(amount, node, round)))
    .map(({ amount, round, value }) => `${kind.name}, ${placeOf(node)}: the ${amount} of release ${round + 1}, which is ${value}, is shown`));
}

/**
 * The name of an unknown: the amount of a place, and which numbers of the smallest places it is made of. Of those a reader knows what is the
 * same in another release, told or not; that a total is the same although its parts have changed, nobody can know.
 */
export function nameOf(amount, node, round) {
  return `${amount} ${placeOf(node)} ${node.leaves.map((leaf) => valueOf(amount, leaf, round)).join('+')}`;
}

function valueOf(amount, node, round) {
  const { x, n } = node.sizes[round];
  return amount === 'x' ? x : amount === 'n' ? n : n - x;
}

function readNumbers({ nodes, kind }, readings, rounds) {
  const known = new Map();
  const at = new Map(nodes.map((node) => [`${node.site}|${node.stratum}|${node.start}|${node.grain}`, node]));
  for (const { round, site, stratum, start, grain, x, n } of readings) {
    const node = at.get(`${site}|${stratum}|${start}|${grain}`) ?? (grain === null ? ['QUARTER', 'MONTH'].map((one) => at.get(`${site}|${stratum}|${start}|${one}`)).find((one) => one?.listed) : undefined);
    if (!node || round >= rounds) continue;
    for (const [amount, value] of [['x', x], ['n', n], ['rest', x === null || n === null ? null : n - x]]) {
      // What was read is what was stored: otherwise the run itself is wrong.
      if (value === null) continue;
      if (value !== valueOf(amount, node, round)) throw new Error(`${kind.name}: ${placeOf(node)} shows ${amount} ${value} instead of ${valueOf(amount, node, round)}.`);
      known.set(nameOf(amount, node, round), value);
    }
  }
  return known;
}

// A number of pupils that is known although its numerator is not, or the other way round: then each bounds the other.
function partly(known, nodes, rounds) {
  return nodes.some((node) => Array.from({ length: rounds }, (_, round) => ['x', 'n', 'rest'].filter((amount) => known.has(nameOf(amount, node, round))).length).some((count) => count === 1 || count === 2));
}

/** Numbers that their owner told and nobody read: `{ id, amount, value, since, words }`, `since` the round in which it was told first. */
function hiddenNumbers({ nodes, kind }, known, rounds) {
  const hidden = new Map();
  for (const node of nodes) {
    for (let round = 0; round < rounds; round += 1) {
      if (!node.listed || stored(kind, node, round)?.status !== 'REPORTED') continue;
      for (const amount of kind.people) {
        const id = nameOf(amount, node, round);
        const value = valueOf(amount, node, round);
        if (!known.has(id) && !hidden.has(id)) hidden.set(id, { id, amount, value, since: round, words: `${kind.name}, ${placeOf(node)}: the ${amount} of release ${round + 1}, which is ${value},` });
      }
    }
  }
  return [...hidden.values()];
}

function isOverTime(total, parts) {
  return parts.some((part) => part.split('|')[2] !== total.split('|')[2]);
}

const round3 = (number) => Math.round(number * 1000) / 1000;
