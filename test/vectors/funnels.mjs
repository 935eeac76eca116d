const QIC = { p: 'P', pp: 'P_PRIME', u: 'U', up: 'U_PRIME' };
const KINDS = { PR: 'SHARE', RC: 'RATE' };
/** FunnelPlotR draws its lines through so many sizes; a vector shows some of them. */
const GRID = 1000;

/** Family g: FunnelPlotR `funnel_plot`, and qicharts2 with units for x. */
export function funnels(domain, { params, data }, expected) {
  const units = data.unit.map((unit, index) => ({ unit, numerator: data.numerator[index], denominator: data.denominator[index] }));
  return params.chart ? unitsChart(domain, QIC[params.chart], units) : funnelPlot(domain, params, [...units].sort((a, b) => (a.unit < b.unit ? -1 : 1)), expected);
}

function unitsChart(domain, kind, units) {
  const { centre, points } = domain.unitsChart(kind, units);
  const column = (name) => points.map((point) => point[name]);
  return { cl: centre, units: { unit: column('unit'), value: column('value'), lcl: column('lower'), ucl: column('upper'), lcl95: column('lowerWarning'), ucl95: column('upperWarning'), sigma_signal: column('beyond') } };
}

function funnelPlot(domain, { data_type: type, limit, adjusted, trim_by: winsorise }, units, expected) {
  const { total, centre, phi, tau2, points } = domain.funnel(KINDS[type], units, { adjusted, winsorise });
  const column = (of) => points.map(of);
  const outside = points.filter((point) => domain.isOutside(point, limit === 95 ? 95 : 99.8));
  return {
    total, phi, tau2,
    outliers: outside.map(({ unit }) => unit),
    units: {
      unit: column(({ unit }) => unit), numerator: column(({ numerator }) => numerator), denominator: column(({ denominator }) => denominator),
      rr: column(({ value }) => value), target_transformed: column(() => centre), Y: column(({ transformed }) => transformed), s: column(({ denominator }) => error(denominator)), Uzscore: column(({ z }) => z),
      LCL95: column(({ lower95 }) => lower95), UCL95: column(({ upper95 }) => upper95), LCL99: column(({ lower998 }) => lower998), UCL99: column(({ upper998 }) => upper998),
      OD95LCL: column(({ over }) => over.lower95), OD95UCL: column(({ over }) => over.upper95), OD99LCL: column(({ over }) => over.lower998), OD99UCL: column(({ over }) => over.upper998),
      highlight: column(() => '0'), outlier: column((point) => (outside.includes(point) ? 1 : 0)),
    },
    // The sizes at which the lines are read are given with the expected lines alone.
    limit_lookup: lines(domain, KINDS[type], centre, tau2, expected.limit_lookup['number.seq']),
  };
}

function lines(domain, kind, centre, tau2, sizes) {
  const step = (sizes.at(-1) - sizes[0]) / (GRID - 1);
  const line = (of) => sizes.map((size) => drawn(kind, of, (n) => domain.funnelLimits(kind, centre, tau2, n), size, step, centre, tau2));
  return {
    'number.seq': sizes, s: sizes.map(error),
    odll95: line(['over', 'lower95']), odul95: line(['over', 'upper95']), odll998: line(['over', 'lower998']), odul998: line(['over', 'upper998']),
    ll95: line(['lower95']), ul95: line(['upper95']), ll998: line(['lower998']), ul998: line(['upper998']),
  };
}

// The package squares the sine of negative angles too, and puts 0 only where its line would rise towards smaller sizes; the domain
// puts 0 wherever the angle is negative. These are artefacts of a drawing at a handful of students, repeated here to compare the rest.
function drawn(kind, path, limitsAt, size, step, centre, tau2) {
  const read = (n) => path.reduce((limits, name) => limits[name], limitsAt(n));
  if (kind !== 'SHARE' || !path.at(-1).startsWith('lower')) return read(size);
  const z = path.at(-1) === 'lower95' ? 1.959964 : 3.090232;
  const squared = (n) => Math.sin(centre - z * Math.sqrt(error(n) ** 2 + (path.length > 1 ? tau2 : 0))) ** 2;
  if (read(size) > 0) return read(size);
  return squared(size) > squared(size + step) ? 0 : squared(size);
}

function error(denominator) {
  return 1 / (2 * Math.sqrt(denominator));
}
