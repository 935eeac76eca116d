import { readFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileFault } from './lint/file-names.mjs';
import { features, placeOf, root } from './lint/layers.mjs';
import { sourceFiles } from './source-files.js';

const STATEMENT = /\bstatement(?:<[^;]*?>)?\(\s*'([^']+)'/gs;
const NAMED_QUERY = /\bname: '([a-z]+\.[^']+)',\s*text:/g;

interface Named { file: string; name: string }

/** Prepared statements by their names, and where they are written. */
function preparedStatements(texts: { file: string; text: string }[]): Named[] {
  return texts.flatMap(({ file, text }) => [...text.matchAll(STATEMENT), ...text.matchAll(NAMED_QUERY)].map((match) => ({ file, name: match[1] ?? '' })));
}

const texts = sourceFiles('libs').filter((file) => file.endsWith('.ts')).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

describe('names', () => {
  test('every file of a feature has a noun and a kind', () => {
    const faults = features.flatMap((name) => sourceFiles(`libs/${name}`)).flatMap((file) => {
      const fault = fileFault(placeOf(path.join(root, file))?.inside ?? '');
      return fault ? [`${file}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('code is written in files that lint and types read', () => {
    const code = ['apps', 'libs', 'test'].flatMap(sourceFiles).filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.endsWith('.d.mts'));
    expect(code.filter((file) => !/\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
  });

  test('the web has the features of the libraries', () => {
    const folder = path.join(root, 'apps/web/src/features');
    const found = existsSync(folder) ? readdirSync(folder) : [];
    expect(found.filter((name) => !features.includes(name))).toEqual([]);
  });

  // PostgreSQL refuses a second text under a name that a connection has prepared.
  test('no two prepared statements share a name', () => {
    const found = preparedStatements(texts);
    const twice = found.filter(({ name }, index) => found.findIndex((other) => other.name === name) !== index);
    expect(found.length).toBeGreaterThan(10);
    expect(twice).toEqual([]);
  });

  test('a statement of a feature carries its name', () => {
    const ours = preparedStatements(texts).filter(({ file }) => features.includes(file.split('/')[1] ?? ''));
    expect(ours.filter(({ file, name }) => !new RegExp(`^${file.split('/')[1]}\\.[a-z][a-z0-9-]+$`).test(name))).toEqual([]);
  });

  test('the search finds statements however they are written', () => {
    const text = `export const A = statement<{ id: string }>('x.a', 'select 1');\nconst B = statement<Row>(\n  'x.b', \`…\`);\nquery({ name: 'cairn.c', text: 'select 1' });`;
    expect(preparedStatements([{ file: 'x', text }]).map(({ name }) => name)).toEqual(['x.a', 'x.b', 'cairn.c']);
  });
});
