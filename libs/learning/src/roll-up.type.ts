import { fromMillionths, quotient, rollUp, shortest, toMillionths, type Grain, type RollUpSummary } from '@cairn/domain';
import type { CellRow, DistrictRow, MeasureRow, PeriodRollUp, SharedRow, SiteRollUp } from './learning.page.js';

/** Everything that is shown of one measure; the summary is null when no shared cell is left. */
export interface MeasureRollUp { sites: SiteRollUp[]; periods: PeriodRollUp[]; summary: RollUpSummary | null }

/**
 * The roll-up of a measure from all released cells that the network sees, by no way that the job goes: the doctor compares
 * what the job keeps with it, byte by byte.
 */
export function rolledUp(rows: readonly SharedRow[], measure: MeasureRow): MeasureRollUp {
  const chosen = oneSeriesPerSite(rows);
  if (chosen.length === 0) return { sites: [], periods: [], summary: null };
  const { periods, ...summary } = rollUp(chosen, { type: measure.type, direction: measure.direction, per: measure.per, districtsInDirectory: measure.districts });
  const grains = grainsOf(chosen);
  return {
    sites: bySite(chosen).map((site) => siteRollUp(site, measure.per)), summary,
    periods: periods.map(({ periodStart, numerator, denominator, districts, leftOut }) => ({ periodStart, grain: shortest(grains.get(periodStart) ?? []), numerator, denominator, districts, leftOut })),
  };
}

function grainsOf(rows: readonly SharedRow[]): Map<string, Grain[]> {
  const grains = new Map<string, Grain[]>();
  for (const { periodStart, grain } of rows) {
    const list = grains.get(periodStart);
    if (!list) grains.set(periodStart, [grain]);
    else if (!list.includes(grain)) list.push(grain);
  }
  return grains;
}

/** A district's own series wins over anybody else's; among others the one of the smallest owner id: as the domain decides. */
function oneSeriesPerSite(rows: readonly SharedRow[]): SharedRow[] {
  const owners = new Map<string, string>();
  for (const { siteId, ownerId, siteOrganizationId } of rows) {
    const known = owners.get(siteId);
    if (known === undefined || (known !== siteOrganizationId && (ownerId === siteOrganizationId || ownerId < known))) owners.set(siteId, ownerId);
  }
  return rows.filter((row) => owners.get(row.siteId) === row.ownerId);
}

function bySite(rows: readonly SharedRow[]): SharedRow[][] {
  const groups = new Map<string, SharedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.siteId);
    if (group) group.push(row);
    else groups.set(row.siteId, [row]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group.sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1)));
}

function siteRollUp(rows: readonly SharedRow[], per: number): SiteRollUp {
  const { siteId, seriesId, ownerId } = rows[0] as SharedRow;
  const valued = rows.flatMap((row) => {
    const value = valueOf(row, per);
    return value === null ? [] : [{ period: row.periodStart, value }];
  });
  const [first] = valued;
  const latest = valued.at(-1);
  return {
    siteId, seriesId, ownerId, firstPeriod: first?.period ?? null, firstValue: first?.value ?? null, latestPeriod: latest?.period ?? null,
    latestValue: latest?.value ?? null, points: valued.length, leftOut: rows.length - valued.length,
  };
}

function valueOf({ status, numerator, denominator, value }: SharedRow, per: number): string | null {
  if (status !== 'REPORTED') return null;
  if (numerator !== null && denominator !== null && toMillionths(denominator) !== 0n) return fromMillionths(quotient(toMillionths(numerator) * BigInt(per), toMillionths(denominator)));
  const plain = value ?? numerator;
  return plain === null ? null : fromMillionths(toMillionths(plain));
}

/** The same text for the same content: jsonb does not keep the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Released cells of districts, with the names of these; those of schools are left out. */
export function named(cells: readonly CellRow[], directory: ReadonlyMap<string, DistrictRow>): SharedRow[] {
  return cells.flatMap((cell) => {
    const district = directory.get(cell.siteId);
    return district ? [{ ...cell, ...district }] : [];
  });
}
