import { differencesOf } from '../../libs/measures/dist/release-family.service.js';
import { attack } from './suppression-attack.mjs';
import { KINDS, ROUNDS, makeFamilies } from './suppression-families.mjs';
import { stored } from './suppression-store.mjs';

const MINIMUM = 10;

/**
 * `npm run chaos -- rule`: the same families and the same attack as `suppression`, on the rule of a release alone: no database, no reader who asks.
 * A seed takes seconds instead of minutes, so that many of them can be tried. @returns the exit code
 */
export async function runRule({ sets, seed }) {
  console.log(`\n${sets} families with small cells, ${ROUNDS} releases each, seed ${seed}`);
  const began = Date.now();
  let [pinned, harmless, hidden] = [0, 0, 0];
  for (const [at, { family }] of makeFamilies({ sets, seed }, KINDS.map((kind) => ({ kind }))).entries()) {
    const result = attackRule(family);
    harmless += result.harmless;
    hidden += result.hidden;
    if (result.found.length === 0) continue;
    pinned += 1;
    console.log(`  pinned in family ${at}: ${result.found[0]}`);
  }
  console.log(`Attacked after ${Math.round((Date.now() - began) / 1000)} s. Of ${harmless} cells of the last release that are not small by themselves ${hidden} are hidden.`);
  console.log(`sets ${sets} pinned ${pinned}`);
  return pinned === 0 ? 0 : 1;
}

/**
 * Releases one family round by round, as a release job does, and attacks what is shown.
 * @returns `found`: what is pinned, in words; `harmless`: how many cells of the last release are not small by themselves, `hidden`: how many of these are hidden
 */
export function attackRule(family) {
  const [released, before, readings] = [new Map(), [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { owned, series } = ownedIn(family, round);
    releaseRound({ owned, series, released, before }, family.kind.type, String(round + 1));
    for (const row of released.values()) if (row.status === 'REPORTED' || row.status === 'NO_DENOMINATOR') readings.push(readingOf(family.kind.type, row, round));
  }
  const last = [...released.values()].map((row) => ({ row, node: family.nodes.find((node) => seriesOf(node) === row.seriesId && node.start === row.periodStart && node.grain === row.grain && node.listed) }));
  const harmless = last.filter(({ node }) => isHarmless(family.kind, node));
  return { ...attack(family, readings, { minimum: MINIMUM }), harmless: harmless.length, hidden: harmless.filter(({ row }) => row.status === 'SUPPRESSED').length };
}

const seriesOf = ({ site, stratum }) => `${site}/${stratum}`;
const text = (amount) => (amount === null ? null : String(amount));
const amount = (words) => (words === null ? null : Number(words));

function ownedIn({ kind, nodes, district }, round) {
  const [owned, series] = [[], new Map()];
  for (const node of nodes.filter(({ listed }) => listed)) {
    const seriesId = seriesOf(node);
    series.set(seriesId, { seriesId, siteId: node.site, familyId: district, kind: node.site === district ? 'DISTRICT' : 'SCHOOL', stratum: node.stratum, ownerId: 'owner', visibility: 'NETWORK' });
    const point = stored(kind, node, round);
    if (point) owned.push({ seriesId, periodStart: node.start, grain: node.grain, status: point.status, numerator: text(point.numerator), denominator: text(point.denominator), value: text(point.value), spread: null });
  }
  return { owned, series };
}

/** What the release service writes: to what is released, and to what is remembered of it. */
function releaseRound({ owned, series, released, before }, type, release) {
  const rows = { owned, released: [...released.values()], before: before.map((row) => ({ ...row })) };
  const keyOf = (row) => `${row.seriesId} ${row.periodStart}`;
  for (const { row, after, differs, ends, remembered } of differencesOf(rows, series, { type, minimum: MINIMUM }, release)) {
    if (after === null) released.delete(keyOf(row));
    else if (differs) released.set(keyOf(row), after);
    for (const known of before) if (ends && keyOf(known) === keyOf(row) && known.untilRelease === null) known.untilRelease = release;
    before.push(...remembered);
  }
}

function readingOf(type, { siteId, stratum, periodStart, grain, status, numerator, denominator }, round) {
  const nobody = status === 'NO_DENOMINATOR';
  const x = nobody ? 0 : type === 'MEAN' ? null : amount(numerator);
  const n = nobody ? 0 : type === 'PROPORTION' || type === 'MEAN' ? amount(denominator) : null;
  return { round, site: siteId, stratum, start: periodStart, grain, x, n };
}

function isHarmless({ type, people }, node) {
  const point = node && stored({ type }, node, ROUNDS - 1);
  if (point?.status !== 'REPORTED') return false;
  const { x, n } = node.sizes[ROUNDS - 1];
  return people.every((name) => { const own = name === 'x' ? x : name === 'n' ? n : n - x; return own === 0 || own >= MINIMUM; });
}
