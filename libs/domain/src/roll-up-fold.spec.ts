import fc from 'fast-check';
import { type FoldContext, foldRollUp, NO_STATE } from './roll-up-fold.js';
import type { RollUpRow } from './roll-up-rows.js';
import { type CellChange, pooledOf, type RollUpState, type SeenCell, standingOf, valueOf } from './roll-up-state.js';
import { summaryOf } from './roll-up-summary.js';
import { rollUp, spreadOf } from './roll-up.js';
import { MeasureType } from './vocabulary.js';

// Districts a to d have joined with organizations A to D, e has not; the hub has a series of each, and Z one of e.
const SITES = [...'abcde'];
const ownersOf = (siteId: string): string[] => (siteId === 'e' ? ['M', 'Z'] : ['M', siteId.toUpperCase()]);
const organizations = new Map(SITES.map((id) => [id, id === 'e' ? null : id.toUpperCase()]));
type World = Map<string, SeenCell & { siteId: string; periodStart: string }>;

const cell = fc.record({ grain: fc.constantFrom('SCHOOL_YEAR', 'SCHOOL_YEAR', 'DAY'), numerator: fc.option(fc.integer({ min: 0, max: 40 })), denominator: fc.option(fc.integer({ min: 0, max: 3 })), value: fc.option(fc.constantFrom('0.1', '2.5', '-3')) });
const change = fc.record({ siteId: fc.constantFrom(...SITES, 'school'), owner: fc.nat(1), year: fc.integer({ min: 2015, max: 2019 }), cell: fc.option(cell, { freq: 3 }) });
const history = fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });

/** Does to the world what a release does, and tells what it changed. */
function release(world: World, batch: { siteId: string; owner: number; year: number; cell: object | null }[]): CellChange[] {
  return batch.map(({ siteId, owner, year, cell: given }) => {
    const ownerId = ownersOf(siteId)[owner] as string;
    const [seriesId, periodStart] = [`${siteId} ${ownerId}`, `${year}-07-01`];
    const key = `${seriesId} ${periodStart}`;
    const before = world.get(key) ?? null;
    const after = given && ({ ownerId, siteId, periodStart, ...given } as SeenCell & { siteId: string; periodStart: string });
    if (after) world.set(key, after);
    else world.delete(key);
    return { seriesId, siteId, periodStart, before, after };
  });
}

function all(world: World): CellChange[] {
  return [...world.values()].map((after) => ({ seriesId: `${after.siteId} ${after.ownerId}`, siteId: after.siteId, periodStart: after.periodStart, before: null, after }));
}

/** The next state of a measure, as the job stores it. */
function next(state: RollUpState, changes: CellChange[], world: World, context: FoldContext): { state: RollUpState; rebuilt: boolean } {
  const folded = foldRollUp(state, changes, context);
  if (!folded) return { state: next(NO_STATE, all(world), world, context).state, rebuilt: true };
  for (const id of folded.lost) {
    const series = folded.series.find(({ seriesId }) => seriesId === id);
    const valued = all(world).filter(({ seriesId, after }) => seriesId === id && after && standingOf(after, context.type).valued).sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
    const [first, latest] = [valued[0], valued.at(-1)].map((end) => end?.after && { periodStart: end.periodStart, grain: end.after.grain, value: valueOf(end.after, context) });
    if (series) Object.assign(series, { first: first ?? null, latest: latest ?? null });
  }
  const owner = ({ periodStart, ownerId }: { periodStart: string; ownerId: string }): string => `${periodStart} ${ownerId}`;
  const periods = new Map(state.periods.map((row) => [row.periodStart, row]));
  const owners = new Map(state.owners.map((row) => [owner(row), row]));
  for (const row of folded.periods) periods.set(row.periodStart, row);
  for (const gone of folded.gonePeriods) periods.delete(gone);
  for (const row of folded.owners) owners.set(owner(row), row);
  for (const gone of folded.goneOwners) owners.delete(owner(gone));
  return { state: { series: folded.series, periods: [...periods.values()], owners: [...owners.values()] }, rebuilt: false };
}

const sorted = ({ series, periods, owners }: RollUpState): RollUpState => ({
  series: [...series].sort((a, b) => (a.seriesId < b.seriesId ? -1 : 1)), periods: [...periods].sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1)),
  owners: [...owners].sort((a, b) => (`${a.periodStart} ${a.ownerId}` < `${b.periodStart} ${b.ownerId}` ? -1 : 1)),
});

function rowsOf(world: World): RollUpRow[] {
  return all(world).flatMap(({ siteId, periodStart, after }) => (after && organizations.has(siteId)
    ? [{ ...after, siteId, siteName: `District ${siteId}`, siteOrganizationId: organizations.get(siteId) ?? null, periodStart, status: 'REPORTED' as const }] : []));
}

/** The summary from the state, as the job writes it. */
function summarized(state: RollUpState, world: World, context: FoldContext & { direction: 'DOWN'; districtsInDirectory: number }): unknown {
  const { periods, series } = sorted(state);
  const shown = periods.filter((period) => period.shown).map((period) => pooledOf(period, context));
  const spread = periods.filter(({ spreads }) => spreads).at(-1)?.periodStart;
  const speaking = series.filter(({ speaks }) => speaks);
  const cells = rowsOf(world).filter((row) => row.periodStart === spread && speaking.some(({ seriesId }) => seriesId === `${row.siteId} ${row.ownerId}`));
  return summaryOf({ speaking: speaking.map((one) => ({ ...one, siteName: `District ${one.siteId}` })), first: shown[0] ?? null, latest: shown.at(-1) ?? null, spread: spread ? spreadOf(cells, context.per) : null }, context);
}

// Thousands of comparisons: `toEqual` is asked for its words alone.
function same(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

it.each(Object.values(MeasureType).map((type): [MeasureType] => [type]))('a %s that is folded release by release is the one that is built from all cells', (type) => {
  const context = { type, per: type === 'RATE' ? 1000 : 1, organizations, direction: 'DOWN' as const, districtsInDirectory: 5 };
  let folds = 0;
  fc.assert(fc.property(history, (batches) => {
    const world: World = new Map();
    let state = NO_STATE;
    for (const batch of batches) {
      const found = next(state, release(world, batch), world, context);
      state = found.state;
      folds += Number(!found.rebuilt);
      const rebuilt = next(NO_STATE, all(world), world, context).state;
      same(sorted(state), sorted(rebuilt));
      const { periods, ...summary } = rollUp(rowsOf(world), context);
      same(summarized(state, world, context), state.series.length === 0 ? null : summary);
      if (!summary.withheld) same(sorted(state).periods.map((period) => pooledOf(period, context)), periods);
    }
  }), { numRuns: 25 });
  expect(folds).toBeGreaterThan(25);
});

it('works by what changed: known periods and organizations that are not touched are not looked at', () => {
  const context: FoldContext = { type: 'PROPORTION', organizations };
  const world: World = new Map();
  const state = next(NO_STATE, release(world, SITES.flatMap((siteId) => [2015, 2016, 2017].map((year) => ({ siteId, owner: 0, year, cell: { grain: 'SCHOOL_YEAR', numerator: 10, denominator: 20, value: null } })))), world, context).state;
  const changes = release(world, [{ siteId: 'a', owner: 0, year: 2016, cell: { grain: 'SCHOOL_YEAR', numerator: 12, denominator: 20, value: null } }]);
  const touched = (row: { periodStart: string }): boolean => row.periodStart === '2016-07-01';
  const folded = foldRollUp({ series: state.series, periods: state.periods.filter(touched), owners: state.owners.filter(touched) }, changes, context);
  expect(folded).toMatchObject({ lost: [], periods: [{ periodStart: '2016-07-01', numerator: '52', denominator: '100' }], gonePeriods: [], owners: [], goneOwners: [] });
});
