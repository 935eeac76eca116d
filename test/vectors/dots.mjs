const DIRECTIONS = { increase: 'UP', decrease: 'DOWN', neutral: 'NEUTRAL' };
const KINDS = { COMMON_CAUSE: 'common_cause', IMPROVEMENT: 'special_cause_improvement', CONCERN: 'special_cause_concern', NEUTRAL_HIGH: 'special_cause_neutral_high', NEUTRAL_LOW: 'special_cause_neutral_low' };
const RULES = {
  beyondLimits: ['Above UCL', 'Below LCL'], sevenTrend: ['7 Point Trend (Increasing)', '7 Point Trend (Decreasing)'], twoOfThree: ['2 in 3 Above CL', '2 in 3 Below CL'], sevenOneSide: ['7 Points Above CL', '7 Points Below CL'],
};
const ASSURANCE = { PASS: ['pass', 'consistent_pass'], FAIL: ['fail', 'consistent_fail'], HIT_OR_MISS: ['inconsistent', 'inconsistent'] };

/** Family c: NHSRplotthedots `ptd_spc`, its summary and its icons. */
export function dots(domain, { params, data }) {
  const facets = data.facet ? [...new Set(data.facet)].sort() : [null];
  const results = facets.map((facet) => readFacet(domain, params, rowsOf(data, facet), facet));
  const all = results.flatMap(({ points }) => points);
  return {
    phases: results.flatMap(({ phases }) => phases),
    icons: results.map(({ icons }) => icons),
    points: Object.fromEntries(Object.keys(all[0]).map((name) => [name, all.map((point) => point[name])])),
  };
}

function rowsOf(data, facet) {
  const rows = data.date.map((date, index) => ({ date, value: data.value[index], facet: data.facet?.[index] ?? null }));
  return rows.filter((row) => facet === null || row.facet === facet).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function readFacet(domain, params, rows, facet) {
  const forFacet = (value) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value[facet] ?? null) : value);
  const rebase = [forFacet(params.rebase) ?? []].flat();
  const target = forFacet(params.target);
  const starts = rebase.map((date) => rows.findIndex((row) => row.date >= date)).filter((at) => at > 0);
  const { dots: found, variation, assurance } = domain.plotTheDots(rows.map(({ value }) => value), {
    direction: DIRECTIONS[params.improvement_direction], target, phases: starts, fixAfter: params.fix_after_n_points, screen: params.screen_outliers, rules: 'mdc/2022',
  });
  const named = facet === null ? {} : { facet };
  const phases = [...new Set(found.map(({ phase }) => phase))].map((phase) => {
    const of = found.filter((dot) => dot.phase === phase);
    const counts = Object.fromEntries(Object.entries(KINDS).map(([kind, name]) => [name, of.filter((dot) => dot.kind === kind).length]));
    return { ...named, rebase_group: phase, n: of.length, mean: of[0].centre, lpl: of[0].lower, upl: of[0].upper, ...counts };
  });
  const [assuranceIcon, assuranceType] = assurance ? ASSURANCE[assurance] : [null, null];
  return {
    phases,
    icons: { ...named, variation_icon: variation.toLowerCase(), last_point_type: KINDS[found.at(-1).kind], assurance_icon: assuranceIcon, assurance_type: assuranceType },
    points: found.map((dot, index) => ({
      ...named, date: rows[index].date, value: dot.y, rebase_group: dot.phase, mean: dot.centre, lpl: dot.lower, upl: dot.upper, relative_to_mean: Math.sign(dot.y - dot.centre),
      outside_limits: dot.outside, close_to_limits: dot.close, special_cause_type: dot.flag ? RULES[dot.flag.rule][dot.flag.side > 0 ? 0 : 1] : 'Common Cause', point_type: KINDS[dot.kind], target: target ?? null,
    })),
  };
}
