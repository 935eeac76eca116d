import { px } from './scene.js';

/** A level from one x to another, in px. */
export interface Step { from: number; to: number; y: number }

/** A line that goes in steps, broken where two do not touch. */
export function stepPath(steps: readonly Step[]): string {
  let [end, level] = [NaN, NaN];
  return merged(steps).map(({ from, to, y }) => {
    const start = px(from) !== end ? `M${px(from)},${px(y)}` : px(y) === level ? '' : `V${px(y)}`;
    [end, level] = [px(to), px(y)];
    return `${start}H${end}`;
  }).join('');
}

/** The area between two lines of the same steps; broken with them. */
export function bandPath(upper: readonly Step[], lower: readonly Step[]): string {
  return upper.map((step, index) => ({ ...step, low: lower[index]?.y ?? step.y })).reduce<{ from: number; to: number; y: number; low: number }[]>((fields, step) => {
    const last = fields.at(-1);
    if (last && px(last.to) === px(step.from) && px(last.y) === px(step.y) && px(last.low) === px(step.low)) last.to = step.to;
    else fields.push(step);
    return fields;
  }, []).map(({ from, to, y, low }) => `M${px(from)},${px(y)}H${px(to)}V${px(low)}H${px(from)}Z`).join('');
}

function merged(steps: readonly Step[]): Step[] {
  return steps.reduce<Step[]>((lines, step) => {
    const last = lines.at(-1);
    if (last && px(last.to) === px(step.from) && px(last.y) === px(step.y)) last.to = step.to;
    else lines.push({ ...step });
    return lines;
  }, []);
}
