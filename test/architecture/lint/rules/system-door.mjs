import { ban } from '../rule.mjs';

/** cairn_system sees past the owners: nothing that answers a person may use it. A job has a `system` of its own, with a receipt. */
export default ban(
  'Db.system is for background work in a *.jobs.ts.',
  'CallExpression[callee.property.name="system"]:not([callee.object.name="job"])',
);
