import { once } from 'node:events';
import fs from 'node:fs';

const SITES = 200;
const DAY = 86_400_000;

/** The cells of `rows` points, day by day: the number of their site, and the day. */
export function* cellsOf(rows) {
  const first = Date.UTC(1950, 0, 1);
  for (let row = 0; row < rows; row += 1) yield { site: (row % SITES) + 1, date: new Date(first + Math.floor(row / SITES) * DAY).toISOString().slice(0, 10) };
}

/** Writes a file of `site,period,numerator,denominator`: every day of years for 200 sites. */
export async function writeFile(file, rows, numerator) {
  await writeLines(file, ['site,period,numerator,denominator'], rows, ({ site, date }) => `District ${site},${date},${numerator},100`);
}

/** Writes a line for each cell below some first lines. */
export async function writeLines(file, head, rows, lineOf) {
  const out = fs.createWriteStream(file);
  let lines = [...head];
  for (const cell of cellsOf(rows)) {
    lines.push(lineOf(cell));
    if (lines.length < 1_000) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines = [];
  }
  out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await once(out, 'finish');
}
