import { type Grain, nextPeriod } from '../period.js';
import { type Amount, AMOUNTS, type CellFamily } from './equations.js';
import { SiteKind } from '../vocabulary.js';

/** Whom and when a cell is about. */
export interface Place {
  siteId: string;
  kind: SiteKind;
  /** A group of the site's people; empty for everybody. */
  stratum: string;
  periodStart: string;
  grain: Grain;
}

/** The key of a place. */
export function placeKey({ siteId, stratum, periodStart, grain }: Place): string {
  return `${siteId}|${stratum}|${periodStart}|${grain}`;
}

/** A sum over places, by their keys. */
export interface PlaceSum extends CellFamily {
  total: string;
  /** What is divided how: the place of the total with `groups`, `schools` or a shorter grain. */
  split: string;
  amounts: readonly Amount[];
}

/**
 * The sums that hold among the places of one family (a district and its schools): the groups of a site add up to
 * everybody, the schools of a district to the district, group by group, and shorter periods to the longer one that
 * contains them (numerators alone: a person is counted in many periods). A total that nobody reports is a place in them as soon as some part of it is known: two sums may share it.
 */
export function sumsOf(places: readonly Place[]): PlaceSum[] {
  const sums: PlaceSum[] = [];
  const all = new Map(places.map((place) => [placeKey(place), place]));
  for (const here of grouped(places, ({ periodStart, grain }) => `${periodStart}|${grain}`)) sums.push(...sumsOfPeriod(here, all));
  return [...sums, ...sumsOverTime([...all.values()])];
}

/** The sums of one period; totals that nobody reports join `all`. */
function sumsOfPeriod(places: readonly Place[], all: Map<string, Place>): PlaceSum[] {
  const known = new Map(places.map((place) => [placeKey(place), place]));
  const sums: PlaceSum[] = [];
  const add = (total: Place, parts: readonly Place[], by: string) => {
    if (parts.length === 0) return;
    known.set(placeKey(total), total);
    all.set(placeKey(total), total);
    sums.push(sumOf(total, parts, by));
  };
  const among = (test: (place: Place) => boolean) => [...known.values()].filter(test);
  for (const groups of grouped(places.filter(({ stratum }) => stratum !== ''), ({ siteId }) => siteId)) add({ ...(groups[0] as Place), stratum: '' }, groups, 'groups');
  const district = places.find(({ kind }) => kind === SiteKind.DISTRICT);
  if (!district) return sums;
  const strata = new Set(among(({ kind }) => kind === SiteKind.SCHOOL).map(({ stratum }) => stratum));
  const before = known.size;
  for (const stratum of [...strata].sort()) add({ ...district, stratum }, among((place) => place.kind === SiteKind.SCHOOL && place.stratum === stratum), 'schools');
  if (known.size === before) return sums;
  // A group of the district that only its schools report is a part of everybody in the district as well.
  const groups = among((place) => place.siteId === district.siteId && place.stratum !== '');
  const whole = sumOf({ ...district, stratum: '' }, groups, 'groups');
  return groups.length === 0 ? sums : [...sums.filter(({ split }) => split !== whole.split), whole];
}

function sumsOverTime(places: readonly Place[]): PlaceSum[] {
  if (new Set(places.map(({ grain }) => grain)).size < 2) return [];
  const sums: PlaceSum[] = [];
  for (const series of grouped(places, ({ siteId, stratum }) => `${siteId}|${stratum}`)) {
    for (const total of series) {
      const end = endOf(total);
      const within = series.filter((place) => place.grain !== total.grain && place.periodStart >= total.periodStart && endOf(place) <= end);
      for (const parts of grouped(within, ({ grain }) => grain)) sums.push({ ...sumOf(total, parts, (parts[0] as Place).grain), amounts: ['x'] });
    }
  }
  return sums;
}

function sumOf(total: Place, parts: readonly Place[], by: string): PlaceSum {
  return { total: placeKey(total), parts: parts.map(placeKey), split: `${placeKey(total)} by ${by}`, amounts: AMOUNTS };
}

function endOf({ periodStart, grain }: Place): string {
  return nextPeriod({ periodStart, grain }).periodStart;
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
