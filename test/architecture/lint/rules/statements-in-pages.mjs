import { ban } from '../rule.mjs';

/** SQL of features is read in one kind of file, whose plans a spec asserts. */
export default ban(
  'A page statement is declared in a *.page.ts, where its plan is watched.',
  'CallExpression[callee.name="statement"]',
  'CallExpression[callee.property.name="page"] > ObjectExpression.arguments:first-child',
);
