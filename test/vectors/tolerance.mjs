/**
 * What iterative optimisers of the oracles leave open, by the call that `source` names: relative, for a field with all below it or for the
 * whole vector. Other values of such a vector are compared as all others are.
 */
const OPTIMISERS = [
  { call: /rma\.mv\(/, exceptions: { '*': 1e-5 } },
  { call: /gls\(/, exceptions: { gls_ar1_reml: 1e-4, gls_ar1_ml: 1e-4, durbin_watson_p: 1e-6 } },
];

/** The tolerance of a vector: its own, its file's, else 1e-9; `exceptions` by the first part of a path. */
export function toleranceOf(vector, content) {
  const own = content.tolerance_exceptions ?? {};
  const named = Object.assign({}, ...OPTIMISERS.filter(({ call }) => call.test(vector.source ?? '')).map(({ exceptions }) => exceptions), own);
  return {
    relative: own[vector.id] ?? named['*'] ?? vector.tolerance ?? content.tolerance ?? 1e-9,
    absolute: vector.tolerance_absolute ?? content.tolerance_absolute ?? 1e-15,
    exceptions: named,
  };
}
