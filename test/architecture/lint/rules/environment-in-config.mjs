import { ban } from '../rule.mjs';

/** One file reads the environment, so that one place says what can be configured. */
export default ban(
  'Only libs/platform/src/config reads process.env; inject Config.',
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][property.value="env"]',
  'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
);
