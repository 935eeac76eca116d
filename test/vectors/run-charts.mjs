const COLUMNS = ['x', 'y', 'n', 'phase'];

/** Family a: qicharts2 `qic(chart = 'run')`. Any further column of the data names the facet. */
export function runCharts(domain, { chart, params, data }) {
  if (chart !== 'run') throw new Error(`chart "${chart}" is not a run chart`);
  if (!['mean', 'median', 'sum'].includes(params.agg_fun)) throw new Error(`aggregating by "${params.agg_fun}" is not implemented`);
  const facet = Object.keys(data).find((name) => !COLUMNS.includes(name));
  const hasDenominator = data.n !== undefined;
  const rows = data.x.map((x, index) => ({
    x,
    y: data.y[index],
    ...(hasDenominator && { n: data.n[index] }),
    ...(facet && { facet: data[facet][index] }),
    ...(data.phase && { phase: data.phase[index] }),
  }));
  const { phases, points } = domain.runChart(rows, {
    freeze: params.freeze,
    part: params.part === 'phase column' ? 'column' : params.part === null ? null : [params.part].flat(),
    exclude: params.exclude === null ? null : [params.exclude].flat(),
    centre: params.cl_fixed,
    multiply: params.multiply,
    aggregate: params.agg_fun,
    period: params.x_period === null ? null : params.x_period.toUpperCase(),
  });
  return {
    phases: phases.map((phase) => ({
      ...(facet && { facet1: phase.facet }),
      part: phase.part,
      n_obs: phase.points,
      n_useful: phase.useful,
      longest_run: phase.longestRun,
      longest_run_max: phase.longestRunMax,
      n_crossings: phase.crossings,
      n_crossings_min: phase.crossingsMin,
      runs_signal: phase.signal,
      cl: phase.centre,
    })),
    points: {
      x: points.map((point) => point.x),
      ...(facet && { facet1: points.map((point) => point.facet) }),
      part: points.map((point) => point.part),
      y: points.map((point) => point.y),
      ...(hasDenominator && { n: points.map((point) => point.n) }),
      include: points.map((point) => point.include),
      baseline: points.map((point) => point.baseline),
      cl: points.map((point) => point.centre),
    },
  };
}
