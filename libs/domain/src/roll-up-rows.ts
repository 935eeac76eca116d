import { type Millionths, quotient, toMillionths } from './decimal.js';
import type { Grain } from './period.js';
import { PointStatus } from './vocabulary.js';

/** One released cell with whom it is about and whose it is. Amounts are decimal texts (as stored) or whole numbers. */
export interface RollUpRow {
  siteId: string;
  siteName: string;
  /** The organization the site has joined with; null while it has not joined. */
  siteOrganizationId: string | null;
  /** The organization that owns the series. */
  ownerId: string;
  periodStart: string;
  grain: Grain;
  status: PointStatus;
  numerator: string | number | null;
  denominator: string | number | null;
  value: string | number | null;
}

/** A row made ready: amounts in millionths, null unless REPORTED. */
export interface Cell {
  siteId: string;
  siteName: string;
  ownerId: string;
  periodStart: string;
  grain: Grain;
  numerator: Millionths | null;
  denominator: Millionths | null;
  value: Millionths | null;
}

/**
 * The cells that enter a roll-up, in order of site and period: one series per site. The series of the site's own
 * organization wins over anybody else's; among others the one of the smallest owner id. A hidden cell keeps its place
 * but no amount. A rate is told per `per`. The order of the given rows plays no part.
 */
export function cellsOf(rows: readonly RollUpRow[], per = 1): Cell[] {
  const owners = new Map<string, string>();
  for (const row of rows) {
    const chosen = owners.get(row.siteId);
    if (chosen === undefined || wins(row, chosen)) owners.set(row.siteId, row.ownerId);
  }
  return rows
    .filter((row) => owners.get(row.siteId) === row.ownerId)
    .map((row) => cellOf(row, per))
    .sort((a, b) => compare(a.siteId, b.siteId) || compare(a.periodStart, b.periodStart));
}

function wins(row: RollUpRow, chosen: string): boolean {
  if (chosen === row.siteOrganizationId) return false;
  return row.ownerId === row.siteOrganizationId || row.ownerId < chosen;
}

function cellOf(row: RollUpRow, per: number): Cell {
  const { siteId, siteName, ownerId, periodStart, grain } = row;
  const place = { siteId, siteName, ownerId, periodStart, grain };
  if (row.status !== PointStatus.REPORTED) return { ...place, numerator: null, denominator: null, value: null };
  const [numerator, denominator, given] = [row.numerator, row.denominator, row.value].map((amount) => (amount === null ? null : toMillionths(amount))) as [Millionths | null, Millionths | null, Millionths | null];
  const share = numerator !== null && denominator !== null && denominator !== 0n ? quotient(numerator * BigInt(per), denominator) : null;
  return { ...place, numerator, denominator, value: share ?? given ?? numerator };
}

/** Plain code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
