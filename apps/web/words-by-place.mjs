import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./src/app/locales/en/', import.meta.url);
const PLACES = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, '')).filter((place) => place !== 'common');
const VIRTUAL = 'virtual:words/';
const SOURCE = /[\\/]apps[\\/]web[\\/]src[\\/].*\.tsx?$/;

/**
 * Vite plugin: a module brings the words of the places that it names (`useTranslation('measures')`, `t('measures:title')`), so that a page
 * loads its own words and no others, together with its code: there is no moment at which it would show their keys. The words of `common`
 * are there from the start.
 */
export function wordsByPlace() {
  return {
    name: 'cairn-words-by-place',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${VIRTUAL}`) ? bringing(id.slice(VIRTUAL.length + 1)) : null),
    transform(code, id) {
      if (!SOURCE.test(id) || /\.spec\.tsx?$/.test(id)) return null;
      const imports = placesIn(code).map((place) => `import '${VIRTUAL}${place}';`).join(' ');
      // On the first line, so that every other stays where it is.
      return imports ? { code: `${imports} ${code}`, map: null } : null;
    },
  };
}

/** The places that a source text names, but `common`. @throws where a place is not written out: its words would be missing */
export function placesIn(code) {
  const asked = [...code.matchAll(/\buseTranslation\(([^)]*)\)/g)].map(([, places]) => places);
  const unclear = asked.find((places) => !/^\s*(?:'\w+'|\[(?:\s*'\w+'\s*,?)+\s*\])\s*$/.test(places));
  if (unclear !== undefined) throw new Error(`useTranslation(${unclear}): write the places out, as 'measures' or ['measures', 'common'].`);
  return PLACES.filter((place) => asked.some((places) => places.includes(`'${place}'`)) || new RegExp(`['"\`]${place}:\\w`).test(code));
}

function bringing(place) {
  const at = (path) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  return `import { addWords } from ${at('./src/app/words/i18n.ts')}; import words from ${at(`./src/app/locales/en/${place}.json`)}; addWords('${place}', words);`;
}
