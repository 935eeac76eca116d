import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { identify, isAlive, readLock } from '../../apps/cairn/bin/process-lock.mjs';
import { LocalPostgres } from '../../apps/cairn/dist/index.js';

const PREFIX = 'cairn-chaos-';

/** A folder for everything of one run, outside the checkout; PostgreSQL's user may enter it. */
export function makeRunFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(identify()));
  return folder;
}

/** Marks a folder as kept on purpose: nothing runs in it any more. */
export function keepRunFolder(folder) {
  fs.rmSync(path.join(folder, 'owner.json'), { force: true });
}

/** Stops and removes what runs that were killed themselves have left behind. */
export async function removeLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const owner = readLock(path.join(folder, 'owner.json'));
    if (!owner || isAlive(owner)) continue;
    try {
      const server = new LocalPostgres({ folder });
      await server.stop();
      removeRunFolder(folder, server);
    } catch {
      // Another user's run: it is theirs to clean.
    }
  }
}

/** Removes the folder and the place that the server may have had outside of it. */
export function removeRunFolder(folder, server) {
  for (const place of [server?.home.folder, folder]) if (place) fs.rmSync(place, { recursive: true, force: true });
}
