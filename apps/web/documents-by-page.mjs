const GENERATED = /[\\/]libs[\\/]contracts[\\/]src[\\/]generated[\\/]graphql\.ts$/;
const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as TypedDocumentString<.*>;$/gm;
const VIRTUAL = 'virtual:document/';

/**
 * Vite plugin: each registered document is a module of its own, so that a page brings the ids of the documents that it sends. In one
 * module they would all be where the first of them is needed: on every page.
 */
export function documentsByPage() {
  const texts = new Map();
  return {
    name: 'cairn-documents-by-page',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${VIRTUAL}`) ? texts.get(id.slice(VIRTUAL.length + 1)) : null),
    transform(code, id) {
      if (!GENERATED.test(id)) return null;
      const apart = code.replace(DOCUMENT, (_line, name, value) => {
        texts.set(name, `export const ${name} = ${value};`);
        return `export { ${name} } from '${VIRTUAL}${name}';`;
      });
      if (texts.size === 0) throw new Error('No document was found in what is generated: its form has changed.');
      return { code: apart, map: null };
    },
  };
}
