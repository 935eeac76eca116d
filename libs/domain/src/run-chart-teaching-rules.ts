import { runsAbout } from './runs.js';

/**
 * The run chart rules as coaches teach them (IHI). They explain a chart; they never drive evidence (see `readRunChart`).
 * Source: Perla, Provost & Murray 2011; ties and gaps as in the R package runchart 0.2.0.
 */

/**
 * Positions of the points in shifts: `length` or more useful points in a row on one side of the centre line.
 * A point on the line does not count, but is shown with the run it follows; missing points never are.
 */
export function shiftPoints(values: readonly (number | null)[], centre: number, length = 6): number[] {
  const runs = runsAbout(values, centre);
  return values.flatMap((value, index) => {
    const run = runs.findLast(({ first }) => first <= index);
    return value !== null && run && run.length >= length ? [index] : [];
  });
}

/**
 * Trends: `length` or more points that all rise or all fall, each as the positions of its points. A value equal to the one
 * before it does not count, but is shown with the trend; a missing one neither counts nor breaks.
 */
export function trends(values: readonly (number | null)[], length = 5): number[][] {
  const levels = levelsOf(values);
  const found: number[][] = [];
  let first = 0;
  levels.forEach((level, at) => {
    const [next, after] = [levels[at + 1], levels[at + 2]];
    const turns = next === undefined || after === undefined || after.value > next.value !== next.value > level.value;
    if (!turns) return;
    const end = Math.min(at + 1, levels.length - 1);
    if (end > first && end - first + 1 >= length) found.push(levels.slice(first, end + 1).flatMap(({ points }) => points));
    first = end;
  });
  return found;
}

/** Neighbouring points of equal value taken together; missing points left out. */
function levelsOf(values: readonly (number | null)[]): { value: number; points: number[] }[] {
  const levels: { value: number; points: number[] }[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = levels.at(-1);
    if (last?.value === value) last.points.push(index);
    else levels.push({ value, points: [index] });
  });
  return levels;
}
