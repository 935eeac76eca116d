/** A rule without options; `create` gets `report(node, message)` and the context. */
export function rule(description, create) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    create: (context) => create((node, message) => context.report({ node, message }), context),
  };
}

/** A rule that reports every node that one of the selectors finds. */
export function ban(message, ...selectors) {
  return rule(message, (report) => Object.fromEntries(selectors.map((selector) => [selector, (node) => report(node, message)])));
}

/** Visitors that call `visit(node, specifier)` for every way in which a file names a module. */
export function everyImport(visit) {
  const named = (node) => {
    if (node.source?.type === 'Literal') visit(node, node.source.value);
  };
  return {
    ImportDeclaration: named,
    ExportNamedDeclaration: named,
    ExportAllDeclaration: named,
    ImportExpression: named,
    TSImportType: named,
    TSExternalModuleReference: (node) => visit(node, node.expression.value),
    CallExpression: (node) => {
      const [first] = node.arguments;
      if (isRequire(node.callee) && first?.type === 'Literal' && typeof first.value === 'string') visit(node, first.value);
    },
  };
}

/** The name of a property, written with a dot or in brackets. */
export function propertyName(node) {
  if (node?.type !== 'MemberExpression') return null;
  if (!node.computed) return node.property.name ?? null;
  return node.property.type === 'Literal' ? String(node.property.value) : null;
}

function isRequire(callee) {
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (propertyName(callee) === 'resolve') return isRequire(callee.object);
  return callee.type === 'CallExpression' && callee.callee.name === 'createRequire';
}
