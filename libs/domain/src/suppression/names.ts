import { type Amount, AMOUNTS } from './equations.js';
import type { FamilyCell } from './family.js';
import { amountOf } from './numbers.js';
import { placeKey } from './places.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

/** One amount at one place: the same number there is the same unknown, in whatever cell, at whichever owner and release it comes up. */
export function numberOf(cell: OwnedCell, amount: Amount): string {
  const { id, status } = cell;
  const place = 'siteId' in cell ? placeKey(cell as FamilyCell) : (id.split(/\|(?:absent|untold) over |\|[^|]*$/)[0] as string);
  if (status === PointStatus.NO_DENOMINATOR) return `${amount} ${place}|0`;
  return `${amount} ${place}|${status === PointStatus.REPORTED ? `${amountOf(cell, amount)}${versionOf(cell, amount)}` : id}`;
}

/** The name of a cell with its numbers, whoever holds it, and whenever. */
export function unknownOf(cell: FamilyCell): string {
  const { status, numerator, denominator, value } = cell;
  return `${placeKey(cell)}|${status === PointStatus.REPORTED ? `${numerator}/${denominator}/${value}${AMOUNTS.map((amount) => versionOf(cell, amount)).join('/')}` : status}`;
}

function versionOf(cell: OwnedCell, amount: Amount): string {
  return ('version' in cell ? (cell as FamilyCell).version?.[amount] : undefined) ?? '';
}

/** Whether a number is told apart from one as large at the same place (`withVersions`). */
export function isAnother(name: string): boolean {
  return /~\d+$/.test(name);
}
