import { looksAtWarnings } from '@cairn/domain';
import { type Drawing, isThin } from './drawing.js';
import type { Frame } from './frame.js';
import { type Mark, px } from './scene.js';
import { type Step, bandPath, stepPath } from './step-path.js';

type Line = 'lower' | 'upper' | 'lowerWarning' | 'upperWarning';

/** Centre line, limits and warning limits of each phase, broken where it ends; limits that vary go in steps. Nothing where there are none. */
export function levelMarks(drawing: Drawing, frame: Frame): Mark[] {
  return [...limitMarks(drawing, frame), ...centreMarks(drawing, frame)];
}

/** The centre line of each phase: solid over the points that made it, dashed where it is carried forward. */
export function centreMarks({ reading }: Drawing, frame: Frame): Mark[] {
  return reading.phases.flatMap(({ first, last, centre, baseline }): Mark[] => {
    if (centre === null) return [];
    const y = px(frame.y(centre));
    const [from, to] = edgesOf(frame, first, last, reading.points.length);
    const line = { layer: 'median', kind: 'path', stroke: 'ink', width: 1.5 } as const;
    if (baseline === null || first + baseline > last) return [{ ...line, d: `M${px(from)},${y}H${px(to)}` }];
    const turn = frame.x(first + baseline - 1) + frame.halfStep;
    return [{ ...line, d: `M${px(from)},${y}H${px(turn)}` }, { ...line, d: `M${px(turn)},${y}H${px(to)}`, dash: [5, 4] }];
  });
}

/** The tone between limits, and the lines: dashed while they are on trial; warning limits faint, where the rules look at them and points are few. */
export function limitMarks(drawing: Drawing, frame: Frame): Mark[] {
  const { reading } = drawing;
  const thin = isThin(drawing);
  const hasWarnings = !thin && looksAtWarnings(reading.ruleSet);
  return reading.phases.flatMap(({ first, last, trial }): Mark[] => {
    const edges = edgesOf(frame, first, last, reading.points.length);
    const stepsOf = (line: Line): Step[] => {
      const steps: Step[] = [];
      for (let index = first; index <= last; index += 1) {
        const value = reading.points[index]?.[line] ?? null;
        if (value === null) continue;
        steps.push({ from: index === first ? edges[0] : frame.x(index) - frame.halfStep, to: index === last ? edges[1] : frame.x(index) + frame.halfStep, y: frame.y(value) });
      }
      return steps;
    };
    const [upper, lower] = [stepsOf('upper'), stepsOf('lower')];
    if (upper.length === 0) return [];
    const line = (steps: Step[]): Mark => ({ layer: 'limits', kind: 'path', d: stepPath(steps), stroke: 'line-strong', width: thin ? 0.5 : 1, ...(trial && { dash: [6, 4] }) });
    const faint = (steps: Step[]): Mark => ({ layer: 'limits', kind: 'path', d: stepPath(steps), stroke: 'line-strong', width: 0.5, dash: [2, 5] });
    return [
      { layer: 'baseline', kind: 'path', d: bandPath(upper, lower), fill: 'canvas' },
      ...(hasWarnings ? [faint(stepsOf('upperWarning')), faint(stepsOf('lowerWarning'))] : []),
      line(upper), line(lower),
    ];
  });
}

/** A line at the goal. */
export function targetMarks(target: number | null | undefined, frame: Frame): Mark[] {
  if (target == null) return [];
  return [{ layer: 'target', kind: 'path', d: `M${px(frame.left)},${px(frame.y(target))}H${px(frame.right)}`, stroke: 'muted', width: 1, dash: [1, 4] }];
}

// The whole width where there is one phase: halves of steps would be off by what rounding leaves.
function edgesOf(frame: Frame, first: number, last: number, count: number): [number, number] {
  return [first === 0 ? frame.left : frame.x(first) - frame.halfStep, last === count - 1 ? frame.right : frame.x(last) + frame.halfStep];
}
