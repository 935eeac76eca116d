/** Family f: R's lm with sandwich, lmtest and nlme, on a series that something interrupted. */
export function segmented(domain, { params, design }) {
  const result = domain.segmentedRegression(design.y, { before: params.last_pre_index, lag: params.newey_west_lag, season: params.seasonal_harmonic_12 });
  return {
    coef_names: ['(Intercept)', 'time', 'post', 'since', ...(params.seasonal_harmonic_12 ? ['s', 'c'] : [])],
    coef: result.coefficients, sigma: result.sigma, r_squared: result.rSquared, df_residual: result.df,
    ols: inference(result.ols), newey_west: inference(result.neweyWest), newey_west_adjusted: inference(result.neweyWestAdjusted), hc3: inference(result.hc3),
    durbin_watson: result.durbinWatson, durbin_watson_p: result.durbinWatsonP, fitted: result.fitted, counterfactual_last: result.counterfactualLast, effect_at_last: result.effectAtLast,
    gls_ar1_reml: autoregressive(result.ar1Reml), gls_ar1_ml: autoregressive(result.ar1Ml),
  };
}

function inference({ standardError, statistic, p, lower, upper }) {
  return { se: standardError, t: statistic, p, ci_lb: lower, ci_ub: upper };
}

function autoregressive({ phi, coefficients, standardError, sigma, logLikelihood }) {
  return { phi, coef: coefficients, se: standardError, sigma, logLik: logLikelihood };
}
