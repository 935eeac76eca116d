import { type Run } from '../runs.js';

/** What a rule looks at: a value with the line and the standard deviation that hold for it. Null is missing. */
export interface RulePoint { y: number | null; centre: number; sigma: number }

/** A rule over a series: for each point the side on which it is part of a signal, 1 above or rising, -1 below or falling, 0 not at all. */
export type Rule = (points: readonly RulePoint[]) => Side[];
export type Side = -1 | 0 | 1;

const side = ({ y, centre }: RulePoint): Side => (y === null ? 0 : (Math.sign(y - centre) as Side));
/** How many standard deviations a point lies from the line. */
const distance = ({ y, centre, sigma }: RulePoint): number => (y === null || sigma === 0 ? 0 : Math.abs(y - centre) / sigma);
const outside = (sigmas: number) => (point: RulePoint): boolean => point.y !== null && (point.y > point.centre + sigmas * point.sigma || point.y < point.centre - sigmas * point.sigma);

/** One point beyond three sigma. */
export const beyondLimits: Rule = (points) => points.map((point) => (outside(3)(point) ? side(point) : 0));

/** `length` points in a row on one side. A point on the line ends the run. */
export function oneSide(length: number): Rule {
  return (points) => inWindows(points, length, (window) => same(window.map(side)), () => true);
}

/** `moves` steps in a row in one direction; all points of them. Equal neighbours end it. */
export function trend(moves: number): Rule {
  return (points) => inWindows(points, moves + 1, (window) => same(window.slice(1).map((point, at) => step(window[at] as RulePoint, point))), () => true);
}

/**
 * `wanted` of `among` neighbours beyond `sigmas`, on one side; only points that lie there are part of it. `all`: the others of the
 * window lie on that side too. `upTo`: points beyond so many sigma do not count.
 */
export function someBeyond(wanted: number, among: number, sigmas: number, { all = false, upTo = Infinity }: { all?: boolean; upTo?: number } = {}): Rule {
  const counts = (point: RulePoint): boolean => outside(sigmas)(point) && !(upTo < Infinity && outside(upTo)(point));
  const one = (window: readonly RulePoint[], way: Side): boolean =>
    window.filter((point) => counts(point) && side(point) === way).length >= wanted && (!all || window.every((point) => side(point) === way));
  return (points) => inWindows(points, among, (window) => (one(window, 1) ? 1 : one(window, -1) ? -1 : 0), (point, way) => counts(point) && side(point) === way);
}

/** `length` points in a row within `sigmas` of the line: limits that are too wide for what they should show. */
export function hugging(length: number, sigmas: number): Rule {
  return (points) => inWindows(points, length, (window) => (window.every((point) => point.y !== null && distance(point) < sigmas) ? 1 : 0), () => true);
}

/** `length` points in a row beyond `sigmas`, on either side: two processes in one series. */
export function avoiding(length: number, sigmas: number): Rule {
  return (points) => inWindows(points, length, (window) => (window.every(outside(sigmas)) && same(window.map(side)) === 0 ? 1 : 0), () => true);
}

/** `length` points in a row that go up and down by turns. */
export function alternating(length: number): Rule {
  const turns = (window: readonly RulePoint[]): boolean => {
    const steps = window.slice(1).map((point, at) => step(window[at] as RulePoint, point));
    return steps.every((way, at) => way !== 0 && (at === 0 || way === -(steps[at - 1] as Side)));
  };
  return (points) => inWindows(points, length, (window) => (turns(window) ? 1 : 0), () => true);
}

/** Runs as a rule sees them: which points belong to runs that are longer than chance explains. */
export function inRuns(count: number, runs: readonly Run[]): Side[] {
  const found = new Array<Side>(count).fill(0);
  for (const run of runs) found.fill(run.side === 'ABOVE' ? 1 : -1, run.first, run.last + 1);
  return found;
}

// Where windows overlap, the later one says of which signal a point is part.
function inWindows(points: readonly RulePoint[], size: number, judge: (window: readonly RulePoint[]) => Side, belongs: (point: RulePoint, way: Side) => boolean): Side[] {
  const found = new Array<Side>(points.length).fill(0);
  for (let start = 0; start + size <= points.length; start += 1) {
    const window = points.slice(start, start + size);
    const way = judge(window);
    if (way !== 0) window.forEach((point, at) => { if (belongs(point, way)) found[start + at] = way; });
  }
  return found;
}

function step(before: RulePoint, point: RulePoint): Side {
  return before.y === null || point.y === null ? 0 : (Math.sign(point.y - before.y) as Side);
}

function same(ways: readonly Side[]): Side {
  const [first = 0] = ways;
  return ways.every((way) => way === first) ? first : 0;
}
