import { chartOptions, chartRows, facetsOf, phaseResult, pointColumns } from './qic.mjs';

const KINDS = { i: 'I', mr: 'MR', ip: 'I_PRIME', p: 'P', pp: 'P_PRIME', c: 'C', u: 'U', up: 'U_PRIME', xbar: 'XBAR', s: 'S', g: 'G', t: 'T' };

/** Family b: qicharts2 `qic` with limits. */
export function controlCharts(domain, { chart, params, data }) {
  const kind = KINDS[chart];
  if (!kind) throw new Error(`chart "${chart}" is none of those that Cairn draws`);
  const facets = facetsOf(data);
  const { phases, points } = domain.shewhartChart(kind, chartRows(data), { ...chartOptions(params), screen: params.screen_moving_ranges });
  const column = (name) => points.map((point) => point[name]);
  return {
    phases: phases.map((phase) => {
      const { cl, ...rest } = phaseResult(facets, phase);
      return { ...rest, sigma_signals: phase.beyond, cl };
    }),
    points: {
      ...pointColumns(facets, points, data),
      ...(['XBAR', 'S'].includes(kind) && { subgroup_size: column('subgroupSize') }),
      lcl: column('lower'),
      ucl: column('upper'),
      lcl95: column('lowerWarning'),
      ucl95: column('upperWarning'),
      sigma_signal: column('beyond'),
    },
  };
}
