import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(root, 'libs', 'domain', 'src');
const entry = join(root, 'libs', 'domain', 'dist', 'index.js');

/** The built domain library; builds it first when it is absent or older than its source, so that old code is never judged. */
export async function loadDomain() {
  const built = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(...readdirSync(source, { recursive: true }).map((name) => statSync(join(source, name)).mtimeMs));
  if (built < newest) {
    const run = spawnSync('npm', ['run', 'build', '-w', '@cairn/domain'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    if (run.status !== 0) {
      console.error(run.stdout + run.stderr);
      process.exit(2);
    }
  }
  return import(pathToFileURL(entry).href);
}
