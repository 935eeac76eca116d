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
  const [figure, baseline] = [median(ours), median(baselines)];
  return { scenario, figure: rounded(figure), unit, baseline: rounded(baseline), ratio: rounded(baseline / figure), runs: ours.length };
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
