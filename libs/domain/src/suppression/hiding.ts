import type { FamilyCell } from './family.js';
import { unknownOf } from './names.js';
import { placeKey, sumsOf } from './places.js';
import { filled, gridOf } from './releases.js';
import { isSmall, remainders } from './remainder.js';
import { sumsOfState } from './states.js';
import { type OwnedCell, primaryStatus } from './suppress.js';
import type { VersionedPart } from './versions.js';
import { PointStatus } from '../vocabulary.js';

/** Whether anything of a part is or was hidden, or would have to be, in whatever release. */
export function isAnythingHidden({ cells, earlier, versionAt }: VersionedPart, states: readonly (readonly FamilyCell[])[], minimum: number): boolean {
  if (earlier.some(({ seen }) => !seen) || cells.some((cell) => primaryStatus(cell, minimum) === PointStatus.SUPPRESSED)) return true;
  // What is told late may have stood so before.
  const [later, before] = [filled(states, 1, versionAt), filled(states, -1, versionAt)];
  const all = new Map([...states, ...later, ...before].flat().map((cell) => [unknownOf(cell), cell]));
  const restsOf = (tables: readonly (readonly FamilyCell[])[]): OwnedCell[] => tables.flatMap((state) => remainders(sumsOfState(state), all).cells);
  if ([...restsOf(later), ...restsOf(before)].some((rest) => isSmall(rest, minimum))) return true;
  const rests = restsOf(states);
  if (rests.some((rest) => isSmall(rest, minimum))) return true;
  // What is left of a total in one release and the other tells a small number, too, if the rest of it stayed.
  const splitOf = ({ id }: OwnedCell): string => id.slice(0, id.lastIndexOf('|'));
  return rests.some((rest) => rests.some((other) => splitOf(other) === splitOf(rest) && isSmall({ ...rest, numerator: less(rest.numerator, other.numerator), denominator: less(rest.denominator, other.denominator) }, minimum)))
    || lateNumbers(states).some((late) => isSmall(late, minimum));
}

/** What late parts would have been before they were told, if all else that nobody tells was as it is when they are. */
function lateNumbers(states: readonly (readonly FamilyCell[])[]): OwnedCell[] {
  const told = states.map((state) => new Map(state.filter(({ status }) => status === PointStatus.REPORTED).map((cell) => [placeKey(cell), cell])));
  return sumsOf(gridOf(states.flat())).flatMap(({ total, parts }) => told.flatMap((then) => {
    const [late, ...more] = parts.filter((part) => !then.has(part) && told.some((state) => state.has(part)));
    if (late === undefined || more.length > 0 || !then.has(total)) return [];
    return told.flatMap((now) => {
      const own = now.get(late);
      if (!own || !now.has(total)) return [];
      // All else that is told moved as it did; the rest of what the total moved by is the late part's.
      const others = parts.filter((part) => part !== late && (then.has(part) || now.has(part)));
      if (!others.every((part) => then.has(part) && now.has(part))) return [];
      const before = (amount: 'numerator' | 'denominator'): number | null => [total, ...others].reduce<number | null>((left, place, at) => {
        const moved = less(then.get(place)?.[amount] ?? null, now.get(place)?.[amount] ?? null);
        return left === null || moved === null ? null : left + (at === 0 ? moved : -moved);
      }, own[amount]);
      return [{ ...own, numerator: before('numerator'), denominator: before('denominator') }];
    });
  }));
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
