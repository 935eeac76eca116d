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

/** Amounts as they are stored. */
export type GivenAmounts = Pick<RollUpRow, 'numerator' | 'denominator' | 'value'>;

/** Amounts in millionths; the value is the share of the two others, or the given one, or the numerator. */
export interface Amounts { numerator: Millionths | null; denominator: Millionths | null; value: Millionths | null }

/** A row made ready: amounts in millionths, null unless REPORTED. */
export interface Cell extends Amounts {
  siteId: string;
  siteName: string;
  ownerId: string;
  periodStart: string;
  grain: Grain;
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
  return { ...place, ...amountsOf(row, per) };
}

/** Reads the amounts of a cell; a rate is told per `per`. Throws RangeError for an amount that is no plain decimal. */
export function amountsOf(given: GivenAmounts, per = 1): Amounts {
  const [numerator, denominator, value] = [read(given.numerator), read(given.denominator), read(given.value)];
  const share = numerator !== null && denominator !== null && denominator !== 0n ? quotient(numerator * BigInt(per), denominator) : null;
  return { numerator, denominator, value: share ?? value ?? numerator };
}

function read(amount: string | number | null): Millionths | null {
  return amount === null ? null : toMillionths(amount);
}

/** Whose series speaks for a site, of those who have one: its own organization, or else the smallest id. */
export function speakerOf(ownerIds: readonly string[], organizationId: string | null): string | null {
  if (organizationId !== null && ownerIds.includes(organizationId)) return organizationId;
  return ownerIds.reduce<string | null>((least, id) => (least === null || id < least ? id : least), null);
}

/** Plain code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
