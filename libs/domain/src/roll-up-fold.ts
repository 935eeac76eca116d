import { foldPeriods, type FoldedPeriods } from './roll-up-fold-periods.js';
import { speakerOf } from './roll-up-rows.js';
import { type CellChange, type RollUpRule, type RollUpState, type SeenCell, type SeriesEnd, type SeriesState, standingOf, valueOf } from './roll-up-state.js';

/** A measure as a fold needs it: how cells weigh, and the organization of each district (null while it has not joined). */
export interface FoldContext extends RollUpRule { organizations: ReadonlyMap<string, string | null> }

/** A state with changes folded in: every series, and of periods and organizations those that are different now. */
export interface FoldedRollUp extends FoldedPeriods {
  series: SeriesState[];
  /** Series that lost the cell at an end: their ends are to be looked up. */
  lost: string[];
}

/** Nothing is kept of a measure yet. */
export const NO_STATE: RollUpState = { series: [], periods: [], owners: [] };

/**
 * Folds changes into the state of a measure; work and result go by the changes and by the number of series, never by what
 * does not change. `known` holds all series, and the periods and organizations that the changes touch (more do no harm).
 * Changes of one cell stand in their order. Null when the state cannot be kept by difference: another series speaks for a
 * district, or the state does not fit the changes; then it has to be built from all cells, which is a fold of all of them onto nothing.
 */
export function foldRollUp(known: RollUpState, changes: readonly CellChange[], context: FoldContext): FoldedRollUp | null {
  const before = new Map(known.series.map((state) => [state.seriesId, state]));
  const { series, lost } = foldSeries(before, changes.filter(({ siteId }) => context.organizations.has(siteId)), context);
  if ([...series.values()].some(isImpossible)) return null;
  const left = [...series.values()].filter(({ cells }) => cells > 0);
  const speakers = speakersOf(left, context.organizations);
  if (movesOn(known.series, before, speakers)) return null;
  const now = left.map((state) => ({ ...state, speaks: speakers.get(state.siteId) === state.seriesId }));
  const speaking = new Set([...now, ...known.series].flatMap(({ seriesId, speaks }) => (speaks ? [seriesId] : [])));
  const periods = foldPeriods(known, changes.filter(({ seriesId }) => speaking.has(seriesId)), context);
  return periods && { series: now, lost: lost.filter((id) => (series.get(id)?.valued ?? 0) > 0), ...periods };
}

function foldSeries(before: ReadonlyMap<string, SeriesState>, changes: readonly CellChange[], rule: RollUpRule): { series: Map<string, SeriesState>; lost: string[] } {
  const series = new Map(before);
  const touched = new Map<string, CellChange[]>();
  for (const change of changes) {
    const list = touched.get(change.seriesId);
    if (list) list.push(change);
    else touched.set(change.seriesId, [change]);
  }
  const lost: string[] = [];
  for (const [seriesId, list] of touched) {
    const found = foldOne(before.get(seriesId), list, rule);
    series.set(seriesId, found.state);
    if (found.lost) lost.push(seriesId);
  }
  return { series, lost };
}

function foldOne(known: SeriesState | undefined, changes: readonly CellChange[], rule: RollUpRule): { state: SeriesState; lost: boolean } {
  const [{ seriesId, siteId }] = changes as [CellChange];
  const state: SeriesState = known ? { ...known } : { seriesId, siteId, ownerId: '', speaks: false, cells: 0, valued: 0, counted: 0, first: null, latest: null };
  // Where the cells stand after the last of their changes; null without a value.
  const ends = new Map<string, SeenEnd | null>();
  for (const { periodStart, before, after } of changes) {
    if (before) add(state, before, -1, rule);
    const valued = after !== null && add(state, after, 1, rule);
    if (after) state.ownerId = after.ownerId;
    ends.set(periodStart, valued ? { periodStart, cell: after } : null);
  }
  const first = endOf(state.first, ends, rule, (one, other) => one < other);
  const latest = endOf(state.latest, ends, rule, (one, other) => one > other);
  return { state: { ...state, first: first ?? null, latest: latest ?? null }, lost: first === undefined || latest === undefined };
}

interface SeenEnd { periodStart: string; cell: SeenCell }

/** Adds a cell or takes it away. Whether it has a value. */
function add(state: SeriesState, cell: SeenCell, sign: 1 | -1, { type }: RollUpRule): boolean {
  const { valued, counted } = standingOf(cell, type);
  state.cells += sign;
  if (valued) state.valued += sign;
  if (counted) state.counted += sign;
  return valued;
}

/** The end of a series; undefined when the cell there has lost its value, null when none ever had one. */
function endOf(known: SeriesEnd | null, changed: ReadonlyMap<string, SeenEnd | null>, rule: RollUpRule, beyond: (one: string, other: string) => boolean): SeriesEnd | null | undefined {
  const there = known && changed.get(known.periodStart);
  if (there === null && known) return undefined;
  let end: SeenEnd | null = there ?? null;
  for (const cell of changed.values()) if (cell && (!end || beyond(cell.periodStart, end.periodStart))) end = cell;
  if (!end || (known && beyond(known.periodStart, end.periodStart))) return known;
  return { periodStart: end.periodStart, grain: end.cell.grain, value: valueOf(end.cell, rule) };
}

function speakersOf(series: readonly SeriesState[], organizations: FoldContext['organizations']): Map<string, string> {
  const sites = new Map<string, SeriesState[]>();
  for (const state of series) {
    const list = sites.get(state.siteId);
    if (list) list.push(state);
    else sites.set(state.siteId, [state]);
  }
  return new Map([...sites].flatMap(([siteId, list]) => {
    const owner = speakerOf(list.map(({ ownerId }) => ownerId), organizations.get(siteId) ?? null);
    const speaker = list.find(({ ownerId }) => ownerId === owner);
    // A site that is no district any more has no speaker: its series are still there, and the state does not fit.
    return speaker && organizations.has(siteId) ? [[siteId, speaker.seriesId] as const] : [];
  }));
}

/** Whether a series begins or ceases to speak of which cells are known that did not change. */
function movesOn(known: readonly SeriesState[], before: ReadonlyMap<string, SeriesState>, speakers: ReadonlyMap<string, string>): boolean {
  const passed = known.some(({ siteId, seriesId, speaks }) => speaks && speakers.has(siteId) && speakers.get(siteId) !== seriesId);
  return passed || [...speakers.values()].some((seriesId) => before.get(seriesId)?.speaks === false);
}

function isImpossible({ cells, valued, counted }: SeriesState): boolean {
  return valued < 0 || counted < 0 || valued > cells || counted > cells;
}
