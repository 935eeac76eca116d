/** The middle of some figures. */
export function median(values) {
  const order = [...values].sort((a, b) => a - b);
  const half = Math.floor(order.length / 2);
  return order.length % 2 ? order[half] : (order[half - 1] + order[half]) / 2;
}

/** The value that a share of the figures does not exceed: the nearest rank. */
export function quantile(values, share) {
  const order = [...values].sort((a, b) => a - b);
  return order[Math.max(0, Math.ceil(order.length * share) - 1)];
}

/** A line of which less is better: the ratio is that of the baseline to ours, so that greater is better. */
export function lineOf(scenario, unit, ours, baselines) {
  return line(scenario, unit, ours, baselines, (figure, baseline) => baseline / figure);
}

/** A line of which more is better: the ratio is that of ours to the baseline. */
export function rateOf(scenario, unit, ours, baselines) {
  return line(scenario, unit, ours, baselines, (figure, baseline) => figure / baseline);
}

/** A line that nothing else is measured beside. */
export function aloneOf(scenario, unit, ours) {
  return { scenario, figure: rounded(median(ours)), unit, baseline: null, ratio: null, runs: ours.length };
}

/** Runs ours and the baseline by turns, ours first. Resolves with what each of them resolved with. */
export async function byTurns(runs, ours, baseline) {
  const found = { ours: [], baseline: [] };
  for (let round = 0; round < runs; round += 1) {
    found.ours.push(await ours(round));
    found.baseline.push(await baseline(round));
  }
  return found;
}

function line(scenario, unit, ours, baselines, ratioOf) {
  const [figure, baseline] = [median(ours), median(baselines)];
  return { scenario, figure: rounded(figure), unit, baseline: rounded(baseline), ratio: rounded(ratioOf(figure, baseline)), runs: ours.length };
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
