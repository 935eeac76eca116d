import { controlCharts } from './control-charts.mjs';
import { dots } from './dots.mjs';
import { funnels } from './funnels.mjs';
import { pooling } from './pooling.mjs';
import { runCharts } from './run-charts.mjs';
import { runRules } from './run-rules.mjs';
import { segmented } from './segmented.mjs';

/** By the first letter of a vector file: (domain, input, expected) → result in the shape of `expected`. A letter that is absent is not implemented. */
export const families = {
  a: runCharts,
  b: controlCharts,
  c: dots,
  d: runRules,
  e: pooling,
  f: segmented,
  g: funnels,
};
