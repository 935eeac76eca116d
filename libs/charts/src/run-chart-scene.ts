import type { SceneInput } from './chart-input.js';
import { type ChartScene, shewhartScene } from './shewhart-scene.js';

export type RunChartInput = SceneInput;
export type RunChartScene = ChartScene;

/** A run chart read by `readRunChart`. Below ten useful points there are points but no median. See `shewhartScene`. */
export function runChartScene(input: RunChartInput): RunChartScene {
  return shewhartScene(input);
}
