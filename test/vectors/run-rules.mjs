/** Family d: critical values and signals of qicharts2, shifts and trends of the R package runchart. */
export function runRules(domain, input, expected) {
  if (input.data) return shiftsAndTrends(domain, input);
  if (Array.isArray(input.n_useful)) {
    return {
      n_useful: input.n_useful,
      longest_run_max: input.n_useful.map(domain.longestRunMax),
      n_crossings_min: input.n_useful.map(domain.crossingsMin),
    };
  }
  // The grid's own coordinates are given only with the expected signals.
  const { n_crossings: crossings, longest_run: longest } = expected;
  return {
    n_crossings: crossings,
    longest_run: longest,
    signal: crossings.map((count, index) => domain.runsSignal(input.n_useful, count, longest[index])),
  };
}

function shiftsAndTrends(domain, { params, data }) {
  if (params.rephase) throw new Error('rephasing is not implemented: phases are a human act here');
  const values = data[Object.keys(data).find((name) => name !== 'date')];
  const median = domain.median(values.filter((value) => value !== null));
  const shifted = new Set(domain.shiftPoints(values, median, params.shift_length));
  const trends = domain.trends(values, params.trend_length);
  return {
    median,
    shift_point: values.map((_, index) => shifted.has(index)),
    n_trends: trends.length,
    trends: trends.map((points) => ({ points: points.map((index) => index + 1) })),
  };
}
