import type { ChartCell, MeasureType, Tracker } from '@cairn/domain';

// Between -1 and 1, as unsteady as figures are; chosen by hand, so that the example is the same on every screen.
const SWAY = [0.2, -0.5, 0.4, -0.1, 0.7, -0.6, 0.1, -0.3, 0.5, -0.7, 0.3, -0.2, 0.6, 0.1, -0.4, 0.5, -0.1, 0.3, 0.7, -0.3];
const GAPS = [9, 4, 14, 2, 7, 19, 5, 11, 3, 8, 16, 6, 21, 12, 30, 17, 26, 38, 22, 33];
const CHANGE_AT = 12;

interface Example { start: number; sway: number; step: number; size: number }
const EXAMPLES: Record<MeasureType, Example> = {
  PROPORTION: { start: 0.62, sway: 0.07, step: 0.14, size: 90 },
  RATE: { start: 0.062, sway: 0.014, step: 0.028, size: 420 },
  COUNT: { start: 14, sway: 4, step: 5, size: 0 },
  VALUE: { start: 52, sway: 6, step: 9, size: 0 },
  MEAN: { start: 3.1, sway: 0.25, step: 0.4, size: 20 },
  TIME_BETWEEN: { start: 0, sway: 0, step: 0, size: 0 },
  CASES_BETWEEN: { start: 0, sway: 0, step: 0, size: 0 },
};

/** Twenty figures that could be a team's: for a while as before, then better. They stand for nobody's. */
export function examplePoints({ measure: { type, direction, per } }: Pick<Tracker, 'measure'>): ChartCell[] {
  const { start, sway, step, size } = EXAMPLES[type];
  const better = direction === 'DOWN' ? -1 : 1;
  return SWAY.map((unsteady, at) => {
    const gap = (better < 0 ? GAPS.toReversed() : GAPS)[at] ?? 1;
    const level = start + unsteady * sway + (at >= CHANGE_AT ? better * step : 0);
    const denominator = size === 0 ? null : size + Math.round(unsteady * size * 0.08);
    const numerator = denominator === null || type === 'MEAN' ? null : Math.round(level * denominator);
    const shown = type === 'TIME_BETWEEN' || type === 'CASES_BETWEEN' ? gap : type === 'COUNT' ? Math.round(level) : Math.round(level * 100) / 100;
    const value = numerator !== null && denominator !== null ? (numerator / denominator) * per : shown;
    return { label: String(at + 1), value, numerator, denominator, spread: type === 'MEAN' ? 0.8 + unsteady * 0.1 : null, status: 'REPORTED' };
  });
}
