import { fromMillionths, type Millionths, toMillionths } from './decimal.js';
import { GRAINS } from './period.js';
import { type CellChange, type OwnerState, type PeriodState, pooledOf, type RollUpRule, saysSpread, type SeenCell, standingOf } from './roll-up-state.js';

/** Periods, and organizations in periods, that are different now; and those of which nothing is left. */
export interface FoldedPeriods { periods: PeriodState[]; gonePeriods: string[]; owners: OwnerState[]; goneOwners: Pick<OwnerState, 'periodStart' | 'ownerId'>[] }

interface Sums { grains: number[]; cells: number; counted: number; used: number; valued: number; numerator: Millionths; denominator: Millionths; owners: number; valuedOwners: number }

/** Folds changes of cells that speak into the sums of their periods; null when the sums do not fit the changes. */
export function foldPeriods(known: { periods: readonly PeriodState[]; owners: readonly OwnerState[] }, changes: readonly CellChange[], rule: RollUpRule): FoldedPeriods | null {
  const periods = new Map<string, Sums>();
  const owners = new Map<string, OwnerState>();
  const [periodsBefore, ownersBefore] = [new Map(known.periods.map((row) => [row.periodStart, row])), new Map(known.owners.map((row) => [ownerKey(row), row]))];
  const put = (periodStart: string, cell: SeenCell, sign: 1 | -1): void => {
    let sums = periods.get(periodStart);
    if (!sums) periods.set(periodStart, sums = sumsOf(periodsBefore.get(periodStart)));
    const key = ownerKey({ periodStart, ownerId: cell.ownerId });
    let owner = owners.get(key);
    if (!owner) owners.set(key, owner = { ...(ownersBefore.get(key) ?? { periodStart, ownerId: cell.ownerId, used: 0, valued: 0 }) });
    addTo(sums, owner, cell, sign, rule);
  };
  for (const { periodStart, before, after } of changes) {
    if (before) put(periodStart, before, -1);
    if (after) put(periodStart, after, 1);
  }
  for (const [key, { periodStart, used, valued }] of owners) {
    if (used < 0 || valued < 0) return null;
    const [sums, was] = [periods.get(periodStart) as Sums, ownersBefore.get(key)];
    sums.owners += Number(used > 0) - Number((was?.used ?? 0) > 0);
    sums.valuedOwners += Number(valued > 0) - Number((was?.valued ?? 0) > 0);
  }
  const states = [...periods].map(([periodStart, sums]) => stateOf(periodStart, sums, rule));
  if (states.some(({ cells, used, valued, counted, grains }) => cells < 0 || used < 0 || valued < 0 || counted < 0 || grains.some((count) => count < 0))) return null;
  const ownersNow = [...owners.values()];
  return {
    periods: states.filter((state) => state.cells > 0 && !isSamePeriod(state, periodsBefore.get(state.periodStart))),
    gonePeriods: states.flatMap(({ cells, periodStart }) => (cells === 0 && periodsBefore.has(periodStart) ? [periodStart] : [])),
    owners: ownersNow.filter((owner) => !isNobody(owner) && !isSameOwner(owner, ownersBefore.get(ownerKey(owner)))),
    goneOwners: ownersNow.filter((owner) => isNobody(owner) && ownersBefore.has(ownerKey(owner))),
  };
}

function ownerKey({ periodStart, ownerId }: Pick<OwnerState, 'periodStart' | 'ownerId'>): string {
  return `${periodStart} ${ownerId}`;
}

function sumsOf(known: PeriodState | undefined): Sums {
  if (!known) return { grains: GRAINS.map(() => 0), cells: 0, counted: 0, used: 0, valued: 0, numerator: 0n, denominator: 0n, owners: 0, valuedOwners: 0 };
  return { ...known, grains: [...known.grains], numerator: toMillionths(known.numerator), denominator: toMillionths(known.denominator) };
}

function addTo(sums: Sums, owner: OwnerState, cell: SeenCell, sign: 1 | -1, rule: RollUpRule): void {
  const { used, valued, counted } = standingOf(cell, rule.type);
  const length = GRAINS.indexOf(cell.grain);
  sums.cells += sign;
  sums.grains[length] = (sums.grains[length] ?? 0) + sign;
  if (counted) sums.counted += sign;
  if (valued) {
    sums.valued += sign;
    owner.valued += sign;
  }
  if (!used) return;
  sums.used += sign;
  owner.used += sign;
  const [numerator, denominator] = [toMillionths(cell.numerator ?? 0), toMillionths(cell.denominator ?? 0)];
  sums.numerator += sign > 0 ? numerator : -numerator;
  sums.denominator += sign > 0 ? denominator : -denominator;
}

function stateOf(periodStart: string, sums: Sums, rule: RollUpRule): PeriodState {
  const state = { ...sums, periodStart, numerator: fromMillionths(sums.numerator), denominator: fromMillionths(sums.denominator) };
  return { ...state, shown: sums.cells > 0 && pooledOf(state, rule).value !== null, spreads: saysSpread(sums) };
}

function isSamePeriod(one: PeriodState, other: PeriodState | undefined): boolean {
  return other !== undefined && one.cells === other.cells && one.counted === other.counted && one.used === other.used && one.valued === other.valued && one.numerator === other.numerator
    && one.denominator === other.denominator && one.owners === other.owners && one.valuedOwners === other.valuedOwners && one.shown === other.shown && one.spreads === other.spreads
    && one.grains.every((count, at) => count === other.grains[at]);
}

function isNobody({ used, valued }: OwnerState): boolean {
  return used === 0 && valued === 0;
}

function isSameOwner(one: OwnerState, other: OwnerState | undefined): boolean {
  return one.used === other?.used && one.valued === other.valued;
}
