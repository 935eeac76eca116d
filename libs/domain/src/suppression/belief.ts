import type { FamilyCell } from './family.js';
import { unknownOf } from './names.js';
import type { PlaceSum } from './places.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

/** A way to take the sums of all releases: cells that nobody holds but that are part of it, and the sums that hold then, as one or two systems. */
export interface Belief { added: OwnedCell[]; systems: PlaceSum[][] }

/** The cells of a state by their names; what the source hides has a name of its own in each state that differs. */
export function toldIn(state: readonly FamilyCell[], sums: readonly PlaceSum[]): Map<string, OwnedCell> {
  const bySource = sums.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => id.includes(' beside ') && !/\|(absent|untold) over /.test(id)).map(nobodyKnows);
  return new Map([...state.map((cell) => ({ ...cell, id: unknownOf(cell) })), ...bySource].map((cell) => [cell.id, cell]));
}

/** A cell of which nothing is known here either. */
export function nobodyKnows(id: string): OwnedCell {
  return { id, status: PointStatus.SUPPRESSED, numerator: null, denominator: null, value: null };
}
