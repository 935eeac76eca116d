import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The features from left to right, read from the text of the one list that wires them. */
export const features = orderedFeatures(readFileSync(path.join(root, 'libs/composition/src/features.ts'), 'utf8'));

const BASE = ['domain'];
const SHARED = ['charts', 'contracts', ...BASE];
const PLATFORM = ['platform', ...SHARED];
const COMPOSITION = ['composition', ...features, ...PLATFORM];

/** What each package may import: apps → composition → features → platform → charts, contracts → domain, never back. */
export const layers = {
  domain: [],
  charts: BASE,
  contracts: BASE,
  platform: SHARED,
  ...Object.fromEntries(features.map((name, index) => [name, [...features.slice(0, index), ...PLATFORM]])),
  composition: COMPOSITION.slice(1),
  web: SHARED,
  api: COMPOSITION,
  worker: COMPOSITION,
  cairn: COMPOSITION,
};

/** The names in `FEATURES`, in their order. @throws when the list cannot be read, so that no rule runs on nothing */
export function orderedFeatures(text) {
  const list = /FEATURES[^=]*=\s*\[([\s\S]*?)\n\];/.exec(text)?.[1] ?? '';
  const names = [...list.matchAll(/\bname:\s*'([a-z-]+)'/g)].map((match) => match[1]);
  if (names.length === 0) throw new Error('No feature was found in libs/composition/src/features.ts.');
  return names;
}

/** The package that a file belongs to: its folder, its name, and the file's path inside. Null outside of apps and libs. */
export function placeOf(file) {
  const [area, name, ...rest] = path.relative(root, file).split(path.sep);
  if ((area !== 'apps' && area !== 'libs') || !name || rest.length === 0) return null;
  return { area, name, folder: path.join(root, area, name), inside: rest.join('/') };
}
