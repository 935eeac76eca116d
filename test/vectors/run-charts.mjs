import { chartOptions, chartRows, facetsOf, phaseResult } from './qic.mjs';

/** Family a: qicharts2 `qic(chart = 'run')`. */
export function runCharts(domain, { chart, params, data }) {
  if (chart !== 'run') throw new Error(`chart "${chart}" is not a run chart`);
  const facets = facetsOf(data);
  const { phases, points } = domain.runChart(chartRows(data), chartOptions(params));
  const column = (name) => points.map((point) => point[name]);
  return {
    phases: phases.map((phase) => phaseResult(facets, phase)),
    points: {
      x: column('x'),
      ...facets.columns(points),
      part: column('part'),
      y: column('y'),
      ...(data.n !== undefined && { n: column('n') }),
      include: column('include'),
      baseline: column('baseline'),
      cl: column('centre'),
    },
  };
}
