import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lint/layers.mjs';
import { sourceFiles } from './source-files.js';

interface Text { file: string; text: string }

const SELECTORS = /([^{}]+)\{(?=[^{}]*\})/g;
const CLASSES = /className=(?:"([^"]*)"|\{([^}]*)\})/g;

/** The folder that a class belongs to: a feature of the web, or what all of them share. */
function ownerOf(file: string): string {
  return /\/features\/([^/]+)\//.exec(file)?.[1] ?? 'shared';
}

/** Classes that a stylesheet styles wherever they stand. */
function bareClasses(css: string): Set<string> {
  const firsts = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(SELECTORS)].flatMap(([, selectors = '']) => selectors.split(',')).map((selector) => selector.trim().split(/[\s>+~]/)[0] ?? '');
  return new Set(firsts.flatMap((first) => /^\.([\w-]+)(?::.*)?$/.exec(first)?.[1] ?? []));
}

/** Classes that a component gives to its elements. */
function givenClasses(source: string): Set<string> {
  const strings = [...source.matchAll(CLASSES)].flatMap(([, plain, code = '']) => (plain === undefined ? [...code.replace(/[!=]== '[^']*'/g, '').matchAll(/['"`]([^'"`$]*)/g)].map((match) => match[1] ?? '') : [plain]));
  return new Set(strings.flatMap((text) => text.split(/\s+/)));
}

// The styles of a page stay when its reader goes on: a name that two features give means both looks at once.
function strangers(styles: readonly Text[], components: readonly Text[]): string[] {
  const given = components.map(({ file, text }) => ({ file, classes: givenClasses(text) }));
  const shared = new Set(styles.filter(({ file }) => ownerOf(file) === 'shared').flatMap(({ text }) => [...bareClasses(text)]));
  return styles.filter(({ file }) => ownerOf(file) !== 'shared').flatMap(({ file, text }) => [...bareClasses(text)].flatMap((name) => [
    ...(shared.has(name) ? [`${file} styles .${name}, which is everybody's`] : []),
    ...given.filter((other) => ownerOf(other.file) !== ownerOf(file) && other.classes.has(name)).map((other) => `${file} styles .${name} of ${other.file}`),
  ]));
}

const read = (ending: string): Text[] => sourceFiles('apps/web/src').filter((file) => file.endsWith(ending)).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

describe('styles', () => {
  test('of one feature reach no element of another', () => {
    const [styles, components] = [read('.css'), read('.tsx')];
    expect([styles.length > 10, components.length > 100]).toEqual([true, true]);
    expect(strangers(styles, components)).toEqual([]);
  });

  test('that reach further are found', () => {
    const styles = [
      { file: 'a/features/ideas/i.css', text: '/* .none {} */ .said { margin: 0 } @media print { .cols { gap: 0 } .rows.ideas > li, .own:hover { gap: 0 } }' },
      { file: 'a/app/styles/s.css', text: '.cols { display: grid }' },
    ];
    const components = [
      { file: 'a/features/ideas/i.tsx', text: '<p className="said own" />' },
      { file: 'a/features/talk/t.tsx', text: "<p className={kind === 'own' ? 'said wide' : 'rows'} />" },
    ];
    expect(strangers(styles, components)).toEqual(['a/features/ideas/i.css styles .said of a/features/talk/t.tsx', "a/features/ideas/i.css styles .cols, which is everybody's"]);
  });
});
