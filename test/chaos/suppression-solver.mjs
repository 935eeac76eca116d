import { Corners } from './suppression-corners.mjs';

/**
 * What a patient reader can work out: the least and the most that each unknown amount can be, given sums that hold and
 * that no amount is negative. Shares no code with the product, on purpose.
 *
 * First exactly, in whole numbers: solving all sums for the unknowns (a row with one unknown left is its number). Then
 * interval propagation over the sums and over what solving made of them. What is still wide open is asked of a
 * linear program, so that nothing counts as hidden that all sums together give away.
 *
 * @param {Map<string, number>} known amounts that were read
 * @param {{total: string, parts: string[]}[]} sums
 * @param {string[]} wanted the unknowns to bound
 * @param {number} narrow intervals of at least this width need not be known any better
 * @returns {Map<string, {low: number, high: number}>} by unknown
 */
export function rangesOf(known, sums, wanted, narrow) {
  const rows = sums.map(({ total, parts }) => rowOf(total, parts, known)).filter(({ left }) => left.size > 0);
  const reduced = eliminated(rows);
  const ranges = propagated([...rows, ...reduced]);
  const open = { low: 0, high: Infinity };
  const uncertain = wanted.filter((id) => ranges.has(id) && ranges.get(id).high - ranges.get(id).low >= narrow);
  for (const component of componentsOf(reduced)) {
    const asked = uncertain.filter((id) => component.some(({ left }) => left.has(id)));
    if (asked.length === 0) continue;
    const corners = Corners.of(component);
    // No point at all: the sums contradict each other, and what follows from them is worth nothing.
    if (!corners) continue;
    for (const id of asked) ranges.set(id, corners.rangeOf(id));
  }
  return new Map(wanted.map((id) => [id, ranges.get(id) ?? open]));
}

/** parts − total = 0 as coefficients of the unknowns, and what the known ones make on the other side. */
function rowOf(total, parts, known) {
  const left = new Map();
  let right = 0n;
  for (const [id, sign] of [[total, -1n], ...parts.map((part) => [part, 1n])]) {
    if (known.has(id)) right -= sign * BigInt(known.get(id));
    else left.set(id, (left.get(id) ?? 0n) + sign);
  }
  for (const [id, factor] of left) if (factor === 0n) left.delete(id);
  return { left, right };
}

/** Gauss and Jordan on whole numbers: each row gets an unknown that no other row has. */
function eliminated(rows) {
  const done = [];
  for (const row of rows) {
    let rest = { left: new Map(row.left), right: row.right };
    for (const { lead, row: other } of done) rest = without(rest, other, lead);
    const lead = rest.left.keys().next().value;
    if (lead === undefined) continue;
    for (const entry of done) entry.row = without(entry.row, rest, lead);
    done.push({ lead, row: rest });
  }
  return done.map(({ row }) => row);
}

function without(row, other, lead) {
  const factor = row.left.get(lead);
  if (!factor) return row;
  const pivot = other.left.get(lead);
  const left = new Map([...row.left].map(([id, entry]) => [id, entry * pivot]));
  for (const [id, entry] of other.left) left.set(id, (left.get(id) ?? 0n) - entry * factor);
  let divisor = abs(row.right * pivot - other.right * factor);
  for (const entry of left.values()) divisor = gcd(divisor, abs(entry));
  divisor = divisor || 1n;
  return { left: new Map([...left].filter(([, entry]) => entry !== 0n).map(([id, entry]) => [id, entry / divisor])), right: (row.right * pivot - other.right * factor) / divisor };
}

function propagated(rows) {
  const ranges = new Map(rows.flatMap(({ left }) => [...left.keys()]).map((id) => [id, { low: 0, high: Infinity }]));
  const plain = rows.map(({ left, right }) => ({ entries: [...left].map(([id, entry]) => ({ range: ranges.get(id), factor: Number(entry) })), right: Number(right) }));
  for (let round = 0; round < 60; round += 1) {
    let moved = false;
    for (const { entries, right } of plain) for (const entry of entries) moved = tightened(entry, entries, right) || moved;
    if (!moved) break;
  }
  return ranges;
}

/** factor · amount = right − the others. */
function tightened(entry, entries, right) {
  let [least, most] = [right, right];
  for (const other of entries) {
    if (other === entry) continue;
    const [a, b] = [other.factor * other.range.low, other.range.high === Infinity ? Math.sign(other.factor) * Infinity : other.factor * other.range.high];
    least -= Math.max(a, b);
    most -= Math.min(a, b);
  }
  const [low, high] = [least / entry.factor, most / entry.factor].sort((a, b) => a - b);
  const { range } = entry;
  const moved = low > range.low + 1e-9 || high < range.high - 1e-9;
  range.low = Math.max(range.low, low);
  range.high = Math.min(range.high, high);
  return moved;
}

function componentsOf(rows) {
  const group = new Map();
  const rootOf = (id) => { let at = id; while (group.get(at) !== at) at = group.get(at); return at; };
  for (const { left } of rows) {
    const ids = [...left.keys()];
    for (const id of ids) if (!group.has(id)) group.set(id, id);
    for (const id of ids.slice(1)) group.set(rootOf(id), rootOf(ids[0]));
  }
  const components = new Map();
  for (const row of rows) {
    const root = rootOf(row.left.keys().next().value);
    components.set(root, [...(components.get(root) ?? []), row]);
  }
  return [...components.values()];
}

const abs = (number) => (number < 0n ? -number : number);
function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
