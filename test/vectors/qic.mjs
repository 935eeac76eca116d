const COLUMNS = ['x', 'y', 'n', 'phase'];
const SEPARATOR = '\u0000';

/** The facets of a qicharts2 vector: every column that is none of the chart's own. The last column is the first facet, as `facets = a ~ b` prints them. */
export function facetsOf(data) {
  const names = Object.keys(data).filter((name) => !COLUMNS.includes(name));
  const parts = (facet) => (facet === null ? [] : facet.split(SEPARATOR).reverse());
  return {
    of: (index) => (names.length === 0 ? undefined : names.map((name) => data[name][index]).join(SEPARATOR)),
    row: ({ facet }) => Object.fromEntries(parts(facet).map((value, at) => [`facet${at + 1}`, value])),
    columns: (points) => Object.fromEntries(names.map((_, at) => [`facet${at + 1}`, points.map(({ facet }) => parts(facet)[at])])),
  };
}

/** Rows as the domain takes them. */
export function chartRows(data) {
  const facets = facetsOf(data);
  return data.x.map((x, index) => ({
    x,
    y: data.y[index],
    ...(data.n !== undefined && { n: data.n[index] }),
    ...(facets.of(index) !== undefined && { facet: facets.of(index) }),
    ...(data.phase && { phase: data.phase[index] }),
  }));
}

/** The options of `qic` as the domain names them. */
export function chartOptions(params) {
  if (!['mean', 'median', 'sum'].includes(params.agg_fun)) throw new Error(`aggregating by "${params.agg_fun}" is not implemented`);
  return {
    freeze: params.freeze,
    part: params.part === 'phase column' ? 'column' : params.part === null ? null : [params.part].flat(),
    exclude: params.exclude === null ? null : [params.exclude].flat(),
    centre: params.cl_fixed,
    multiply: params.multiply,
    aggregate: params.agg_fun,
    period: params.x_period === null ? null : params.x_period.toUpperCase(),
  };
}

/** The columns of points that every chart has, as `qic(return.data = TRUE)` prints them. */
export function pointColumns(facets, points, data) {
  const column = (name) => points.map((point) => point[name]);
  return {
    x: column('x'), ...facets.columns(points), part: column('part'), y: column('y'), ...(data.n !== undefined && { n: column('n') }), include: column('include'), baseline: column('baseline'), cl: column('centre'),
  };
}

/** A phase as `summary(qic(...))` prints it. */
export function phaseResult(facets, phase) {
  return {
    ...facets.row(phase),
    part: phase.part,
    n_obs: phase.points,
    n_useful: phase.useful,
    longest_run: phase.longestRun,
    longest_run_max: phase.longestRunMax,
    n_crossings: phase.crossings,
    n_crossings_min: phase.crossingsMin,
    runs_signal: phase.signal,
    cl: phase.centre,
  };
}
