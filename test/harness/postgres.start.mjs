import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { identify, isAlive, readLock } from '../../apps/cairn/bin/process-lock.mjs';
import { LocalPostgres, bootstrap, migrate } from '../../apps/cairn/dist/index.js';

const PREFIX = 'cairn-test-';
const TEMPLATE = 'cairn_template';

/**
 * The PostgreSQL of a test run: one server that forgets (fsync off), one migrated template. Specs find it through
 * CAIRN_TEST_POSTGRES; `npm test` starts it once for all projects, a single `npm run jest` for itself. For plain Node only:
 * it needs the built product.
 */
export async function startTestPostgres() {
  await removeLeftovers();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(identify()));
  const server = new LocalPostgres({ folder, durability: 'test', settings: { max_connections: '300' } });
  try {
    await server.start();
    const urls = await bootstrap(server.adminUrl, { database: TEMPLATE, passwords: server.secrets.roles });
    await migrate(urls);
    process.env.CAIRN_TEST_POSTGRES = JSON.stringify({ adminUrl: server.adminUrl, template: TEMPLATE, urls });
  } catch (error) {
    await remove(server, folder);
    throw error;
  }
  return { server, stop: () => remove(server, folder) };
}

async function remove(server, folder) {
  delete process.env.CAIRN_TEST_POSTGRES;
  await server.stop();
  for (const place of [server.home.folder, folder]) fs.rmSync(place, { recursive: true, force: true });
}

// A run that was killed leaves a server behind, which nobody else would ever stop.
async function removeLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const owner = readLock(path.join(folder, 'owner.json'));
    if (!owner || isAlive(owner)) continue;
    try {
      await remove(new LocalPostgres({ folder, durability: 'test' }), folder);
    } catch {
      // Another user's run: it is theirs to clean.
    }
  }
}
