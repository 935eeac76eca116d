import fs from 'node:fs';
import path from 'node:path';

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function inPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

/** A Chromium for the browser tests: CAIRN_CHROMIUM, or the first one found. */
export function findChromium() {
  if (process.env.CAIRN_CHROMIUM) return process.env.CAIRN_CHROMIUM;
  return inPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) ?? (fs.existsSync(MAC_CHROME) ? MAC_CHROME : undefined);
}

/** A redis-server of this machine. */
export function findRedis() {
  return inPath(['redis-server']);
}
