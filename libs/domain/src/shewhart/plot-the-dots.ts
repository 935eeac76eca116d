import { mean } from '../numbers.js';
import { meanRange, movingRanges } from './moving-ranges.js';
import { readByRules, type Flag, type RuleSetId } from './rule-sets.js';

/** Which way is good. */
export type DotsDirection = 'UP' | 'DOWN' | 'NEUTRAL';

/** What a point is, given which way is good. */
export type DotKind = 'COMMON_CAUSE' | 'IMPROVEMENT' | 'CONCERN' | 'NEUTRAL_HIGH' | 'NEUTRAL_LOW';
export const VARIATION_ICONS = ['COMMON_CAUSE', 'IMPROVEMENT_HIGH', 'IMPROVEMENT_LOW', 'CONCERN_HIGH', 'CONCERN_LOW', 'NEUTRAL_HIGH', 'NEUTRAL_LOW'] as const;
export type VariationIcon = (typeof VARIATION_ICONS)[number];
/** Whether the process, left as it is, will keep to its target: always, never, or by chance. */
export type AssuranceIcon = 'PASS' | 'FAIL' | 'HIT_OR_MISS';

export interface DotsOptions {
  direction: DotsDirection;
  target?: number | null;
  /** Positions, from 0, at which a new phase starts. */
  phases?: readonly number[];
  /** Limits come from the first so many points of a phase. */
  fixAfter?: number | null;
  screen?: boolean;
  rules?: RuleSetId;
}

/** A point with the lines that hold for it. No limits: equal values, of which screening leaves no moving range. */
export interface Dot { y: number; phase: number; centre: number; lower: number | null; upper: number | null; flag: Flag | null; kind: DotKind; outside: boolean | null; close: boolean | null }
export interface DotsResult { dots: Dot[]; variation: VariationIcon; assurance: AssuranceIcon | null }

/** Three sigma in mean moving ranges, rounded as the method prints it (3 / 1.128 = 2.6596). */
const PER_RANGE = 2.66;

/**
 * An XmR chart read as Making Data Count reads it: limits from moving ranges, one rule a point, and two icons: variation of the last
 * point, assurance of the target by the last limits. Source: NHSRplotthedots 0.2.2 `ptd_spc`; `npm run vectors` compares the two.
 * @throws RangeError without a point
 */
export function plotTheDots(values: readonly number[], options: DotsOptions): DotsResult {
  if (values.length === 0) throw new RangeError('There is no point to read.');
  const starts = [0, ...(options.phases ?? []).filter((start) => start > 0 && start < values.length)];
  const dots = starts.flatMap((start, phase) => readPhase(values.slice(start, starts[phase + 1] ?? values.length), phase, options));
  const last = dots.at(-1) as Dot;
  return { dots, variation: variationOf(last), assurance: assuranceOf(last, options) };
}

function readPhase(values: readonly number[], phase: number, { direction, fixAfter, screen = true, rules = 'mdc/2022' }: DotsOptions): Dot[] {
  const base = fixAfter == null ? values : values.slice(0, fixAfter);
  const centre = mean(base) as number;
  const range = meanRange(movingRanges(base), screen);
  const half = PER_RANGE * (range ?? 0);
  const [lower, upper] = range === null ? [null, null] : [centre - half, centre + half];
  const flags = readByRules(rules, values.map((y) => ({ y, centre, sigma: half / 3 })), { signal: false, longestRun: null, longestRunMax: null });
  return values.map((y, index) => {
    const flag = flags[index] ?? null;
    const outside = lower === null ? null : y < lower || y > upper;
    const close = outside === null ? null : !outside && (y < centre - (2 * half) / 3 || y > centre + (2 * half) / 3);
    return { y, phase, centre, lower, upper, flag, kind: kindOf(flag, direction), outside, close };
  });
}

function kindOf(flag: Flag | null, direction: DotsDirection): DotKind {
  if (!flag) return 'COMMON_CAUSE';
  if (direction === 'NEUTRAL') return flag.side > 0 ? 'NEUTRAL_HIGH' : 'NEUTRAL_LOW';
  return flag.side > 0 === (direction === 'UP') ? 'IMPROVEMENT' : 'CONCERN';
}

function variationOf({ kind, flag }: Dot): VariationIcon {
  if (kind === 'COMMON_CAUSE' || kind === 'NEUTRAL_HIGH' || kind === 'NEUTRAL_LOW') return kind;
  return `${kind}_${(flag as Flag).side > 0 ? 'HIGH' : 'LOW'}`;
}

/** Whether a target lies outside the limits of today, and on which side of what is good. Null without target, limits or a good side. */
export function assuranceOf({ lower, upper }: { lower: number | null; upper: number | null }, { target, direction }: Pick<DotsOptions, 'target' | 'direction'>): AssuranceIcon | null {
  if (target == null || direction === 'NEUTRAL' || lower === null || upper === null) return null;
  if (target > upper) return direction === 'UP' ? 'FAIL' : 'PASS';
  if (target < lower) return direction === 'UP' ? 'PASS' : 'FAIL';
  return 'HIT_OR_MISS';
}
