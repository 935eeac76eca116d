import { ban } from '../rule.mjs';

/** A query builder forgets a condition in silence, and then it means every row. */
export default ban(
  'No query builder: a row goes through tx.of, a page through a statement in *.page.ts.',
  'CallExpression[callee.property.name="createQueryBuilder"]',
  'ImportDeclaration[source.value="typeorm"] > ImportSpecifier[imported.name=/QueryBuilder$|^Brackets$/]',
);
