import { namesOnScreen } from '../exemptions.mjs';
import { rule } from '../rule.mjs';

const LETTERS = /\p{L}{2,}/u;
const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|label|description|placeholder|legend|heading|error|message|children|nothingFoundMessage|closeButtonLabel)$/;

/** What a person reads comes from the locale files, so that it can be translated and read by an editor in one place. */
export default rule('words on screen come from i18next', (report) => {
  const say = (node, text) => {
    if (LETTERS.test(text) && !namesOnScreen.has(text.trim())) report(node, `"${text.trim().slice(0, 40)}" is written into a component; it belongs in the locale files.`);
  };
  const look = (node) => {
    switch (node?.type) {
      case 'Literal': return typeof node.value === 'string' ? say(node, node.value) : undefined;
      case 'TemplateLiteral': return node.quasis.forEach((part) => say(part, part.value.cooked ?? ''));
      case 'ConditionalExpression': return [node.consequent, node.alternate].forEach(look);
      case 'LogicalExpression': return node.operator === '&&' ? look(node.right) : [node.left, node.right].forEach(look);
      case 'BinaryExpression': return node.operator === '+' ? [node.left, node.right].forEach(look) : undefined;
      case 'JSXExpressionContainer': return look(node.expression);
      default: return undefined;
    }
  };
  return {
    JSXText: (node) => say(node, node.value),
    ':matches(JSXElement, JSXFragment) > JSXExpressionContainer': (node) => look(node.expression),
    'CallExpression[callee.name="toast"]': (node) => node.arguments.forEach(look),
    'AssignmentExpression[left.object.name="document"][left.property.name="title"]': (node) => look(node.right),
    JSXAttribute: (node) => {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      if (SPOKEN.test(name)) look(node.value);
    },
  };
});
