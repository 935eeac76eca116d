import { type Belief, nobodyKnows, toldIn } from './belief.js';
import type { FamilyCell } from './family.js';
import { type Place, type PlaceSum, placeKey } from './places.js';
import { remainderOf } from './remainder.js';
import { sumsOfState } from './states.js';
import { type Period, nextPeriod } from '../period.js';
import { SiteKind } from '../vocabulary.js';

const UNLISTED = '~unlisted';
const OPEN = ' left open';

/**
 * Readers who know which schools and groups there are, and of those that nobody tells nothing else: every place is an unknown of its own. They may know of a
 * school, of a group, of both or of neither that nobody lists. What can be worked out of such a place stays true when its owner tells it, and then it may be too late.
 * @returns for each kind of reader what is believed in each state; none when every place is told in every state
 */
export function leftOpen(states: readonly (readonly FamilyCell[])[], grid: readonly Place[]): Belief[][] {
  const isTold = (state: readonly FamilyCell[]): boolean => {
    const told = new Set(state.map(placeKey));
    return grid.every((place) => told.has(placeKey(place)));
  };
  if (states.every(isTold)) return [];
  return withUnlisted(grid).map((places) => states.map((state) => believe(state, sumsOfState(state, places))));
}

/** Whether a cell is of a place that nobody tells, and of which nothing is taken for known. */
export function isLeftOpen(id: string): boolean {
  return id.endsWith(OPEN);
}

function believe(state: readonly FamilyCell[], sums: readonly PlaceSum[]): Belief {
  const told = toldIn(state, sums);
  const isTold = (id: string): boolean => told.has(id);
  const named = (id: string): string => (isTold(id) ? id : `${id}${OPEN}`);
  // Where something is left, a reader who takes a sum for whole is wrong, and knows nothing by it.
  const possible = sums.filter((sum) => ![sum.total, ...sum.parts].every(isTold) || remainderOf(sum, told) === null);
  const untold = new Set(possible.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => !isTold(id)));
  return { added: [...untold].map(named).map(nobodyKnows), systems: [possible.map((sum) => ({ ...sum, total: named(sum.total), parts: sum.parts.map(named) }))] };
}

/** The places, and the same with a school, with a group, and with both, that nobody lists. */
function withUnlisted(grid: readonly Place[]): Place[][] {
  const places = withAllTimes(grid);
  const groupOf = (some: readonly Place[]): Place[] => (some.some(({ stratum }) => stratum !== '') ? distinct(some.map((place) => ({ ...place, stratum: UNLISTED }))) : []);
  const schoolOf = (some: readonly Place[]): Place[] => distinct(some.filter(({ kind }) => kind === SiteKind.SCHOOL).map((place) => ({ ...place, siteId: UNLISTED })));
  const [group, school] = [groupOf(places), schoolOf(places)];
  const both = group.length > 0 && school.length > 0 ? [[...places, ...group, ...schoolOf([...places, ...group])]] : [];
  return [places, ...[group, school].filter((more) => more.length > 0).map((more) => [...places, ...more]), ...both];
}

/**
 * The places with what is missing of longer periods: which months a quarter has, everybody knows. The first that is missing stands for all of them, whose numbers
 * add up among sites and groups as each of them does.
 */
function withAllTimes(grid: readonly Place[]): Place[] {
  const times = new Map(grid.map(({ periodStart, grain }) => [`${periodStart}|${grain}`, { periodStart, grain }]));
  const found = [...grid];
  for (const long of times.values()) {
    const end = nextPeriod(long).periodStart;
    const within = [...times.values()].filter((time) => time.grain !== long.grain && time.periodStart >= long.periodStart && nextPeriod(time).periodStart <= end);
    for (const grain of new Set(within.map((time) => time.grain))) {
      let at: Period = { periodStart: long.periodStart, grain };
      while (times.has(`${at.periodStart}|${grain}`) && nextPeriod(at).periodStart <= end) at = nextPeriod(at);
      if (nextPeriod(at).periodStart <= end) found.push(...grid.filter((place) => place.periodStart === long.periodStart && place.grain === long.grain).map((place) => ({ ...place, ...at })));
    }
  }
  return distinct(found);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
