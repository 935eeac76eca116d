import { rule } from '../rule.mjs';

const WAYS_IN = new Set(['Query', 'Mutation', 'Subscription', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'SubscribeMessage']);
const LEAST_REASON = 15;

/** Every way in says who may use it; "public" is written down with its reason, never implied. */
export default rule('every operation declares its access', (report) => ({
  'MethodDefinition, PropertyDefinition'(node) {
    const calls = (node.decorators ?? []).map(({ expression }) => (expression.type === 'CallExpression' ? expression : { callee: expression, arguments: [] }));
    const wayIn = calls.find(({ callee }) => WAYS_IN.has(callee.name));
    const access = calls.filter(({ callee }) => callee.name === 'Access' || callee.object?.name === 'Access');
    if (!wayIn && access.length === 0) return;
    if (!wayIn) report(node, '@Access is for operations and routes; a field reads through load and loaders.');
    else if (access.length !== 1) report(node, `@${wayIn.callee.name} needs one @Access('noun.verb'), @Access.public('reason') or @Access.signedIn('reason').`);
    else reportAccess(report, access[0]);
  },
}));

function reportAccess(report, { callee, arguments: [argument] }) {
  if (typeof argument?.value !== 'string') report(callee, '@Access takes a text that a reader can see here.');
  else if (callee.type === 'Identifier' && !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(argument.value)) report(argument, 'A permission is written noun.verb.');
  else if (callee.type === 'MemberExpression' && argument.value.trim().length < LEAST_REASON) report(argument, 'Say why this is open, in a sentence.');
}
