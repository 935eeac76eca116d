import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { features, layers, root } from './lint/layers.mjs';
import { packageFolders, sourceFiles } from './source-files.js';

interface Manifest { name: string; private?: boolean; license?: string; type?: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;
const packages = packageFolders().map((folder) => ({ folder, short: path.basename(folder), manifest: manifestOf(folder) }));
const above = manifestOf('.');

describe('the packages of the workspace', () => {
  test('every package stands in the dependency rule, and every layer is a package', () => {
    expect(packages.map(({ short }) => short).sort()).toEqual(Object.keys(layers).sort());
    expect(packages.filter(({ folder, short }) => folder.startsWith('libs/') && features.includes(short)).map(({ short }) => short).sort()).toEqual([...features].sort());
  });

  test.each(packages)('$folder declares what its code imports', ({ folder, manifest }) => {
    const shipped = Object.keys(manifest.dependencies ?? {});
    // Specs get their globals from jest, which is declared above.
    const present = ['@jest/globals', ...shipped, ...Object.keys(manifest.devDependencies ?? {}), ...Object.keys(above.devDependencies ?? {}), manifest.name];
    const faults = sourceFiles(folder).filter((file) => /\.(ts|tsx|mjs)$/.test(file)).flatMap((file) => {
      const declared = file.includes('/src/') && !/\.spec\.tsx?$/.test(file) ? [...shipped, manifest.name] : present;
      return outside(file).filter((name) => !declared.includes(name)).map((name) => `${file} imports ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test.each(packages)('$folder depends on nothing that it may not import', ({ short, manifest }) => {
    const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => name.startsWith('@cairn/')).map((name) => name.slice('@cairn/'.length));
    expect(ours.filter((name) => !(layers as Record<string, string[]>)[short]?.includes(name))).toEqual([]);
  });

  test('every package is private, Apache-2.0 and made of ES modules', () => {
    for (const { manifest } of packages) expect(manifest).toMatchObject({ private: true, license: 'Apache-2.0', type: 'module' });
  });

  test('a library has one version in the whole workspace', () => {
    const versions = new Map<string, Set<string>>();
    for (const { dependencies, devDependencies } of [above, ...packages.map(({ manifest }) => manifest)]) {
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    expect([...versions].filter(([, found]) => found.size > 1).map(([name, found]) => `${name}: ${[...found].join(', ')}`)).toEqual([]);
  });
});

// `@scope/name/part` and `name/part` are of the package before the part.
function outside(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true);
  const names = importedFiles.map(({ fileName }) => fileName).filter((name) => !name.startsWith('.') && !isBuiltin(name));
  return [...new Set(names.map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')))];
}
