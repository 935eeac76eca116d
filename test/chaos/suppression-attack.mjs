import { ROUNDS, placeOf } from './suppression-families.mjs';
import { rangesOf } from './suppression-solver.mjs';
import { stored } from './suppression-store.mjs';

/**
 * Attacks one family with everything that readers kept of it. They are given more than they can have: they know which schools and
 * groups there are, reported or not, and which hidden cells and numbers of pupils are the same in two releases. So an unknown is one
 * amount at one place as it was, and the sums of all releases hold together, over all places.
 * @param readings `{ round, site, stratum, start, grain, x, n }` of this family's measure, from all readers
 * @param rounds how many releases there were
 * @param pooled sums over several districts, `{ name, x, parts }`
 * @returns what can be bounded more narrowly than `minimum`, in words
 */
export function attack(family, readings, { minimum, rounds = ROUNDS, pooled = [] }) {
  const { kind, nodes, sums } = family;
  const byPlace = new Map(nodes.map((node) => [placeOf(node), node]));
  const known = readNumbers(family, readings, rounds);
  const found = new Map();
  const systems = kind.people.includes('rest') && partly(known, nodes, rounds) ? [kind.people.concat('n')] : kind.people.map((amount) => [amount]);
  for (const amounts of systems) {
    const equations = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const amount of amounts) {
        for (const sum of sums) {
          if (isOverTime(sum.total, sum.parts) && amount !== 'x') continue;
          equations.push(equationOf(sum, amount, byPlace, round));
        }
      }
      if (amounts.includes('n') && amounts.length > 1) for (const node of nodes) equations.push({ total: nameOf('n', node, round), parts: ['x', 'rest'].map((amount) => nameOf(amount, node, round)) });
    }
    if (amounts.includes('x')) {
      for (const { name, x, parts } of pooled) {
        known.set(name, x);
        equations.push({ total: name, parts });
      }
    }
    const distinct = [...new Map(equations.map((equation) => [`${equation.total}=${[...equation.parts].sort()}`, equation])).values()];
    const wanted = hiddenNumbers(family, amounts.filter((amount) => kind.people.includes(amount)), known, rounds);
    for (const [id, { low, high }] of rangesOf(known, distinct, [...wanted.keys()], minimum)) {
      if (high - low < minimum - 1e-6) found.set(id, `${wanted.get(id)} lies between ${round3(low)} and ${round3(high)}`);
    }
  }
  return [...found.values(), ...shownOpenly(family, known, minimum, rounds)];
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
 * The name of an unknown: the amount of a place, and what was reported there, which tells whether it is the same as in another release.
 * A number of pupils stays the same where a numerator is corrected; a numerator that stayed while the pupils changed, nobody can tell.
 */
export function nameOf(amount, node, round) {
  const { x, n } = node.sizes[round];
  // Where there is nobody it is said so; a zero among some people is another number.
  if (n === 0) return `${amount} ${placeOf(node)} nobody`;
  return `${amount} ${placeOf(node)} ${amount === 'n' ? n : node.kind.type === 'PROPORTION' ? `${x}/${n}` : x}`;
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

function hiddenNumbers({ nodes, kind }, amounts, known, rounds) {
  const hidden = new Map();
  for (const node of nodes) {
    for (let round = 0; round < rounds; round += 1) {
      if (!node.listed || stored(kind, node, round)?.status !== 'REPORTED') continue;
      for (const amount of amounts) {
        const id = nameOf(amount, node, round);
        if (!known.has(id)) hidden.set(id, `${kind.name}, ${placeOf(node)}: the ${amount} of release ${round + 1}, which is ${valueOf(amount, node, round)},`);
      }
    }
  }
  return hidden;
}

function isOverTime(total, parts) {
  return parts.some((part) => part.split('|')[2] !== total.split('|')[2]);
}

const round3 = (number) => Math.round(number * 1000) / 1000;
