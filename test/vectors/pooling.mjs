const TESTS = { z: 'Z', knha: 'KNAPP_HARTUNG', adhoc: 'FLOORED' };

/** Family e: metafor `rma`, `leave1out`, `predict`, `confint`, and `rma.mv` with teams in districts. */
export function pooling(domain, input, expected) {
  return input.effects ? pooled(domain, input, expected) : nested(domain, input);
}

function pooled(domain, { params, effects }, expected) {
  const list = effects.yi.map((y, index) => ({ y, v: effects.vi[index], moderator: effects.moderator?.[index] })).filter(({ y, v }) => y !== null && v !== null);
  const options = { method: params.method, test: TESTS[params.test], moderated: params.moderator !== null };
  const result = domain.poolEffects(list, options);
  const column = (name) => result.coefficients.map((coefficient) => coefficient[name]);
  return {
    k: result.studies, p: result.coefficients.length, coef_names: options.moderated ? ['intrcpt', 'mods'] : ['intrcpt'],
    estimate: column('estimate'), se: column('standardError'), statistic: column('statistic'), statistic_df: result.df, pval: column('p'), ci_lb: column('lower'), ci_ub: column('upper'),
    tau2: result.tau2, se_tau2: result.tau2Error, I2: result.i2, H2: result.h2, QE: result.q.statistic, QE_df: result.q.df, QEp: result.q.p,
    ...(!options.moderated && { pi_dist: result.df === null ? 'norm' : 't' }),
    ...(result.prediction && { pi_lb: result.prediction.lower, pi_ub: result.prediction.upper }),
    ...(result.tau2Interval && { tau2_ci_qprofile: searched(result) }),
    ...(result.moderator && { QM: result.moderator.statistic, QM_df: [1, result.moderator.df], QMp: result.moderator.p, R2: result.moderator.r2 }),
    ...(expected.leave1out && { leave1out: without(domain, list, options) }),
  };
}

// The package looks no further than this for the upper end, and prints where it stopped; the domain has the end itself.
function searched({ tau2, tau2Interval: [lower, upper] }) {
  return [lower, Math.min(upper, Math.max(100, 10 * tau2))];
}

function without(domain, list, options) {
  const results = domain.leaveOneOut(list, options);
  const first = (name) => results.map(({ coefficients: [pooledEffect] }) => pooledEffect[name]);
  const all = (name) => results.map((result) => result[name]);
  return {
    estimate: first('estimate'), se: first('standardError'), ci_lb: first('lower'), ci_ub: first('upper'),
    Q: results.map(({ q }) => q.statistic), Qp: results.map(({ q }) => q.p), tau2: all('tau2'), I2: all('i2'), H2: all('h2'),
  };
}

function nested(domain, { raw }) {
  const result = domain.poolNested(raw.yi.map((y, index) => ({ y, v: raw.vi[index], district: String(raw.district[index]) })));
  return {
    estimate: result.estimate, se: result.standardError, ci_lb: result.lower, ci_ub: result.upper, pval: result.p, sigma2_district: result.between, sigma2_school: result.within, Q: result.q.statistic, Qp: result.q.p,
  };
}
