import { ROUNDS } from './suppression-families.mjs';
import { nameOf } from './suppression-attack.mjs';

/**
 * What the learning summary adds to a family: where the sum over districts is not that of the districts that were shown,
 * it holds hidden ones, and is a sum with them.
 */
export function pooledSums(family, families, readers) {
  const { measure, nodes, district } = family;
  const sums = [];
  for (const { round, x, start } of readers.flatMap(({ pooled }) => pooled)) {
    if (round >= ROUNDS) continue;
    const own = nodes.find((node) => node.site === district && node.stratum === '' && node.start === start);
    if (!own || sums.some((sum) => sum.name === `pooled ${start} ${round}`) || !pooledOf(readers, measure, start, round, x)) continue;
    const shown = new Map(readers.flatMap(({ seen }) => seen).filter((reading) => reading.measure === measure.id && reading.round === round && reading.start === start && reading.stratum === '' && reading.site.startsWith('District')).map((reading) => [reading.site, reading.x]));
    const left = x - [...shown.values()].reduce((sum, amount) => sum + (amount ?? 0), 0);
    if (left === 0 || shown.has(district)) continue;
    const others = families.filter((other) => other !== family && other.measure === measure && other.nodes.some((node) => node.start === start) && !shown.has(other.district)).map((other) => `x of ${other.district} in ${round}`);
    sums.push({ name: `pooled ${start} ${round}`, x: left, parts: [nameOf('x', own, round), ...others] });
  }
  return sums;
}

function pooledOf(readers, measure, start, round, x) {
  return readers.some(({ pooled }) => pooled.some((sum) => sum.measure === measure.id && sum.start === start && sum.round === round && sum.x === x));
}
