import { propertyName, rule } from '../rule.mjs';

const GLOBALS = new Set([
  'Promise', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'crypto', 'process', 'console', 'fetch', 'globalThis', 'window', 'document', 'Temporal',
]);
const ALLOWED_OF_DATE = new Set(['UTC']);

/** No clock, no random, no waiting: the same input gives the same answer, on every machine. */
export default rule('domain and charts are pure', (report, { sourceCode }) => ({
  ':function[async=true]'(node) {
    report(node, 'Pure code does not wait: no async.');
  },
  'TSTypeReference > Identifier[name=/^Promise(Like)?$/]'(node) {
    report(node, 'Pure code does not wait: no Promise.');
  },
  'CallExpression[callee.property.name=/^toLocale/]'(node) {
    report(node, 'What toLocale… answers depends on the machine; format it here.');
  },
  'Program:exit'() {
    for (const { identifier, isTypeReference } of globalReferences(sourceCode.scopeManager.globalScope)) {
      const fault = isTypeReference ? null : faultOf(identifier);
      if (fault) report(identifier, fault);
    }
  },
}));

// What ESLint knows as a global is bound to a variable without a definition, the rest is left over.
function globalReferences({ variables, through }) {
  return [...through, ...variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references)];
}

function faultOf(identifier) {
  const property = propertyName(identifier.parent);
  if (GLOBALS.has(identifier.name)) return `Pure code does not know ${identifier.name}.`;
  if (identifier.name === 'Date' && !ALLOWED_OF_DATE.has(property)) return 'Pure code has no clock: a day is a CivilDate, and now comes in as a parameter.';
  if (identifier.name === 'Math' && (property === 'random' || property === null)) return 'Pure code has no random: a seed comes in as a parameter.';
  return null;
}
