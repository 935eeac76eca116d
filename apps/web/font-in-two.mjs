import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import subsetFont from 'subset-font';

const SHEET = /[\\/]@fontsource-variable[\\/]figtree[\\/]wght\.css$/;
const LATIN = /@font-face \{[^}]*figtree-latin-wght-normal\.woff2[^}]*\}/;

// What an English page is written with: ASCII, the spaces of dates and times, the dot between facts, the sign of times, dashes, quotation
// marks, the ellipsis, the prime of P′ charts, the minus sign; and the letters of Anhøj and of most names that came with Spanish.
const COMMON = '20-7E,A0,B7,D7,E1,E9,ED,F1,F3,F8,FA,2009,2013-2014,2018-2019,201C-201D,2026,202F,2032,2212';

/**
 * Vite plugin: the Latin part of the font comes as two files, what every page is written with and what a few names need besides. A browser
 * fetches the second when it meets such a letter; letters, weights and features are those of the whole font.
 */
export function fontInTwo() {
  return {
    name: 'cairn-font-in-two',
    enforce: 'pre',
    async transform(code, id) {
      if (!SHEET.test(id)) return null;
      const face = LATIN.exec(code)?.[0];
      const range = /unicode-range: ([^;]+);/.exec(face ?? '')?.[1];
      if (!range) throw new Error('The sheet of the font has no Latin face any more.');
      const common = pointsOf(COMMON);
      const rare = pointsOf(range.replaceAll('U+', '')).filter((point) => !common.includes(point));
      const folder = dirname(id);
      const font = await readFile(join(folder, 'files/figtree-latin-wght-normal.woff2'));
      const faces = await Promise.all([['common', common], ['rare', rare]].map(async ([name, points]) => {
        const path = join(folder, `../../.cache/cairn-font/figtree-${name}.woff2`);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, await subsetFont(font, String.fromCodePoint(...points), { targetFormat: 'woff2' }));
        return face.replace('./files/figtree-latin-wght-normal.woff2', relative(folder, path).replaceAll('\\', '/')).replace(range, rangesOf(points));
      }));
      return { code: code.replace(face, faces.join('\n')), map: null };
    },
  };
}

function pointsOf(ranges) {
  return ranges.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

function rangesOf(points) {
  const starts = points.filter((point) => !points.includes(point - 1));
  const ends = points.filter((point) => !points.includes(point + 1));
  const hex = (point) => point.toString(16).toUpperCase();
  return starts.map((start, at) => `U+${hex(start)}${ends[at] === start ? '' : `-${hex(ends[at])}`}`).join(',');
}
