import type { ReadTx } from '@cairn/platform';
import { familiesOf, type FamilyRows } from './release-family.service.js';
import { ALL_DAYS, BEFORE_CELLS, OWNED_CELLS, RELEASED_CELLS, type SeriesDays } from './release-cells.page.js';
import { MIXED_GRAINS, OWNED_POINTS, RELEASED_BEFORE, RELEASED_POINTS, RELEASE_SERIES, type FamilySeriesRow } from './release.page.js';

/** Cells that are looked at together: enough that asking costs little, few enough that a million need no more memory. */
const CELLS_AT_ONCE = 4_000;
const FAMILIES_AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Some families of a measure with their series. */
export interface Families {
  series: ReadonlyMap<string, FamilySeriesRow>;
  /** The series that hold periods of several lengths, whose cells add up over time. */
  mixed: ReadonlySet<string>;
}

/** Which series a release looks at, besides those whose owner or visibility has moved on. */
export interface Asked { series: readonly string[]; all: boolean }

/** The families that a release looks at, some at a time, as they were at one moment; `whole`: in all their periods. */
export async function* familiesAsked(tx: ReadTx, measureId: string, { series, all }: Asked): AsyncGenerator<{ found: Families; whole: boolean }> {
  const rows = await tx.page(RELEASE_SERIES, [measureId, series, all]);
  for (const some of inFamilies(rows)) {
    const mixed = await tx.page(MIXED_GRAINS, [some.map((row) => row.seriesId)]);
    yield { found: { series: new Map(some.map((row) => [row.seriesId, row])), mixed: new Set(mixed.map((row) => row.seriesId)) }, whole: some[0]?.whole ?? false };
  }
}

/** Rows that stand family by family, those of whole ones first, cut between families. */
function* inFamilies<Row extends FamilySeriesRow & { whole: boolean }>(rows: readonly Row[]): Generator<Row[]> {
  let [some, families]: [Row[], Set<string>] = [[], new Set()];
  for (const row of rows) {
    if (some.length > 0 && !families.has(row.familyId) && (families.size === FAMILIES_AT_ONCE || some[0]?.whole !== row.whole)) {
      yield some;
      [some, families] = [[], new Set()];
    }
    some.push(row);
    families.add(row.familyId);
  }
  if (some.length > 0) yield some;
}

/**
 * The rows of families, in pieces: what adds up is never divided.
 * @param touched the periods to look at; null means all of them. Where periods of several lengths add up, one touches all.
 */
export async function* rowsOf(tx: ReadTx, found: Families, touched: readonly SeriesDays[] | null): AsyncGenerator<FamilyRows[]> {
  const { series, mixed } = found;
  const ids = [...series.keys()];
  const days = daysByFamily(series, touched ?? (await tx.page(ALL_DAYS, [ids])));
  const members = new Map<string, string[]>();
  for (const { seriesId, familyId } of series.values()) members.set(familyId, [...(members.get(familyId) ?? []), seriesId]);
  const mixedFamilies = new Set([...mixed].map((id) => series.get(id)?.familyId as string));
  for (const family of mixedFamilies) if (days.has(family)) yield familiesOf(series, mixed, await wholeFamily(tx, members.get(family) ?? []));
  for (const [asked, periods] of pieces(days, members, mixedFamilies)) yield familiesOf(series, mixed, await cells(tx, asked, periods));
}

function daysByFamily(series: Families['series'], rows: readonly SeriesDays[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { seriesId, days } of rows) {
    const family = series.get(seriesId)?.familyId;
    if (family === undefined) continue;
    const known = found.get(family) ?? new Set();
    for (const day of days.split(',')) known.add(Number(day));
    found.set(family, known);
  }
  return found;
}

/** Series and periods side by side; all series of a family stand with each of its periods. */
function* pieces(days: ReadonlyMap<string, ReadonlySet<number>>, members: ReadonlyMap<string, readonly string[]>, left: ReadonlySet<string>): Generator<[string[], string[]]> {
  let [asked, periods]: [string[], string[]] = [[], []];
  for (const [family, some] of days) {
    if (left.has(family)) continue;
    for (const day of [...some].sort((a, b) => a - b)) {
      const period = new Date(day * DAY_MS).toISOString().slice(0, 10);
      for (const id of members.get(family) ?? []) {
        asked.push(id);
        periods.push(period);
      }
      if (asked.length < CELLS_AT_ONCE) continue;
      yield [asked, periods];
      [asked, periods] = [[], []];
    }
  }
  if (asked.length > 0) yield [asked, periods];
}

async function cells(tx: ReadTx, series: string[], periods: string[]): Promise<FamilyRows> {
  const asked = [series, periods, tx.networkId];
  return { owned: await tx.page(OWNED_CELLS, asked), released: await tx.page(RELEASED_CELLS, asked), before: await tx.page(BEFORE_CELLS, asked) };
}

async function wholeFamily(tx: ReadTx, series: string[]): Promise<FamilyRows> {
  const asked = [series, null];
  return { owned: await tx.page(OWNED_POINTS, asked), released: await tx.page(RELEASED_POINTS, asked), before: await tx.page(RELEASED_BEFORE, asked) };
}
