import type { PlaceSum } from './places.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

const NOBODYS: Omit<OwnedCell, 'id'> = { status: PointStatus.SUPPRESSED, numerator: null, denominator: null, value: null };

/**
 * Totals that nobody reports, as far as they follow from their parts, and the sums that can be believed to hold with them.
 * Of two sides that a total follows from, the larger one counts: the other lacks parts. What has such a total among its parts must add up:
 * otherwise parts are missing, the total follows from nothing, and among the parts of another it is in what they leave.
 */
export function absentTotals(sums: readonly PlaceSum[], cells: ReadonlyMap<string, OwnedCell>): { cells: OwnedCell[]; sums: PlaceSum[] } {
  const members = (sum: PlaceSum): string[] => [sum.total, ...sum.parts];
  const absent = new Set(sums.flatMap(members).filter((id) => !cells.has(id)));
  const found = new Map<string, OwnedCell>();
  const amountsOf = (id: string): OwnedCell | undefined => cells.get(id) ?? found.get(id);
  // A school, then the district's group, then the district: three steps reach the top.
  for (let step = 0; step < 3; step += 1) {
    for (const id of absent) {
      const sides = sums.filter(({ total }) => total === id).flatMap(({ parts }) => together(parts.map(amountsOf)) ?? []);
      const size = (side: Pick<OwnedCell, 'numerator' | 'denominator'>): number => side.denominator ?? side.numerator ?? 0;
      const [largest] = [...sides].sort((a, b) => size(b) - size(a));
      if (largest) found.set(id, { ...NOBODYS, id, ...largest, status: PointStatus.REPORTED });
    }
  }
  const holds = (sum: PlaceSum): boolean => {
    const [total, side] = [amountsOf(sum.total), together(sum.parts.map(amountsOf))];
    return total !== undefined && side !== null && total.numerator === side.numerator && total.denominator === side.denominator;
  };
  const leavesSomething = (sum: PlaceSum): boolean => {
    const [total, side] = [amountsOf(sum.total), together(sum.parts.map(amountsOf))];
    return total !== undefined && side !== null && (total.numerator ?? 0) >= (side.numerator ?? 0) && (total.denominator ?? 0) >= (side.denominator ?? 0);
  };
  const believed = sums.flatMap((sum) => {
    if (!members(sum).some((id) => absent.has(id)) || holds(sum)) return [sum];
    const parts = sum.parts.filter((id) => !absent.has(id));
    if (absent.has(sum.total)) return [];
    // Both with and without them: the remainders differ, and either may come up again.
    return [...(parts.length > 0 ? [{ ...sum, parts }] : []), ...(leavesSomething(sum) ? [sum] : [])];
  });
  return { cells: [...found.values()], sums: believed };
}

function together(cells: readonly (OwnedCell | undefined)[]): Pick<OwnedCell, 'numerator' | 'denominator'> | null {
  const sum: Pick<OwnedCell, 'numerator' | 'denominator'> = { numerator: 0, denominator: 0 };
  for (const cell of cells) {
    if (!cell || cell.status === PointStatus.SUPPRESSED) return null;
    if (cell.status !== PointStatus.REPORTED) continue;
    sum.numerator = sum.numerator === null || cell.numerator === null ? null : sum.numerator + cell.numerator;
    sum.denominator = sum.denominator === null || cell.denominator === null ? null : sum.denominator + cell.denominator;
  }
  return sum;
}
