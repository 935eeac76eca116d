import { type ChartCell, type ChartSetting, type PhaseCells, isReported } from './chart-cell.js';

/** Why a chart cannot be drawn, with a sentence that says what would help. */
export interface ChartRefusal { code: ChartRefusalCode; sentence: string }
export const CHART_REFUSAL_CODES = ['NO_POINTS', 'ONE_POINT', 'NOT_FINITE', 'TOO_LARGE', 'NO_DENOMINATOR', 'NOT_A_SHARE', 'NEGATIVE', 'ZERO_TIME', 'SPREAD_MISSING', 'PHASE_TOO_SHORT', 'BASELINE_BEYOND', 'BASELINE_TOO_SHORT'] as const;
export type ChartRefusalCode = (typeof CHART_REFUSAL_CODES)[number];

/** The fewest points that limits can come from: two give one step, which is no average of steps. */
export const POINTS_FOR_LIMITS = 3;

/** Why a series cannot be drawn by this setting at all; null when it can. */
export function whyNotDrawn(cells: readonly ChartCell[], setting: ChartSetting): ChartRefusal | null {
  const reported = cells.filter(isReported);
  const wild = reported.find(({ value, numerator, denominator, spread }) => [value, numerator, denominator, spread].some((number) => number != null && !Number.isFinite(number)));
  if (wild) return no('NOT_FINITE', `${wild.label} has a value that is no number. Correct it, and the chart is back.`);
  if (setting.kind === 'RUN') return null;
  if (reported.length === 0) return no('NO_POINTS', 'No points to show yet.');
  if (reported.length === 1) return no('ONE_POINT', 'One point does not vary: limits need at least 3.');
  for (const cell of reported) {
    const refusal = whyNotPlaced(cell, setting);
    if (refusal) return refusal;
  }
  if ((setting.kind === 'XBAR' || setting.kind === 'S') && reported.every(({ denominator }) => denominator === 1)) return no('SPREAD_MISSING', 'Every mean rests on one value: nothing tells how much values spread. An I chart shows them.');
  return null;
}

function whyNotPlaced(cell: ChartCell, { kind }: ChartSetting): ChartRefusal | null {
  const { label, value, numerator, denominator, spread } = cell;
  switch (kind) {
    case 'P': case 'P_PRIME': case 'U': case 'U_PRIME': {
      if (numerator === null || denominator === null || !(denominator > 0)) return no('NO_DENOMINATOR', `${label} has no ${numerator === null ? 'count' : 'denominator'}: this chart needs both. An I chart shows the values as they are.`);
      if (numerator < 0) return no('NEGATIVE', `${label} is below 0, which no count can be.`);
      if (kind[0] === 'P' && numerator > denominator) return no('NOT_A_SHARE', `${label} counts ${numerator} of ${denominator}, which is no share. A U chart shows rates.`);
      return null;
    }
    case 'I_PRIME':
      return denominator === null || !(denominator > 0) ? no('NO_DENOMINATOR', `${label} has no denominator: this chart needs to know on how many each value rests. An I chart does not.`) : null;
    case 'XBAR': case 'S':
      if (value === null || denominator === null || !(denominator >= 1)) return no('NO_DENOMINATOR', `${label} does not say on how many values its mean rests.`);
      return denominator > 1 && (spread == null || spread < 0) ? no('SPREAD_MISSING', `${label} has no standard deviation: add it, or choose an I chart.`) : null;
    case 'C': case 'G':
      return (numerator ?? value ?? 0) < 0 ? no('NEGATIVE', `${label} is below 0, which no count can be.`) : null;
    case 'T':
      return (value ?? numerator ?? 0) <= 0 ? no('ZERO_TIME', `${label} has a time of zero or less, which a T chart cannot show: use G, or the time of day.`) : null;
    default:
      return null;
  }
}

/** Why a phase has no lines of its own; null when it can have. A run chart says itself when it has too few points. */
export function whyNoLines({ cells, baseline }: PhaseCells, { kind }: ChartSetting, isOnly: boolean): ChartRefusal | null {
  const from = cells[0]?.label ?? '';
  const place = isOnly ? 'The series' : `The phase from ${from}`;
  if (baseline !== null && baseline > cells.length) return no('BASELINE_BEYOND', `${place} has ${many(cells.length)}, fewer than the ${baseline} of its baseline.`);
  const used = cells.slice(0, baseline ?? cells.length).filter(isReported).length;
  if (baseline !== null && used < POINTS_FOR_LIMITS) return no('BASELINE_TOO_SHORT', `The baseline from ${from} has ${many(used)}: lines need at least ${POINTS_FOR_LIMITS}.`);
  if (kind !== 'RUN' && used < POINTS_FOR_LIMITS) return no('PHASE_TOO_SHORT', `${place} has ${many(used)}: limits need at least ${POINTS_FOR_LIMITS}.`);
  return null;
}

/** Lines that doubles cannot hold. */
export const TOO_LARGE: ChartRefusal = { code: 'TOO_LARGE', sentence: 'The values are too large to compute with: state them in a larger unit.' };

function no(code: ChartRefusalCode, sentence: string): ChartRefusal {
  return { code, sentence };
}

function many(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
