import { chartOptions, chartRows, facetsOf, phaseResult, pointColumns } from './qic.mjs';

/** Family a: qicharts2 `qic(chart = 'run')`. */
export function runCharts(domain, { chart, params, data }) {
  if (chart !== 'run') throw new Error(`chart "${chart}" is not a run chart`);
  const facets = facetsOf(data);
  const { phases, points } = domain.runChart(chartRows(data), chartOptions(params));
  return { phases: phases.map((phase) => phaseResult(facets, phase)), points: pointColumns(facets, points, data) };
}
