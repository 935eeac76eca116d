import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canUse, type Account } from './account.js';
import { copyDistribution, installedDistribution, repair, type Distribution } from './binaries.js';

/** Root can always write here, and everyone can enter it. */
const SHARED = '/var/lib';

/** Where one PostgreSQL lives on this machine. */
export interface Home {
  /** The parent of the data directory; PostgreSQL's account can enter it. */
  folder: string;
  /** The data directory. */
  data: string;
  distribution: Distribution;
  account: Account | undefined;
  /** One sentence for the person at the terminal when it is not the expected place. */
  note: string | undefined;
}

/** Finds the place for the data of `folder`: in it, or under /var/lib when PostgreSQL's account cannot get there. */
export function findHome(folder: string, account: Account | undefined): Home {
  fs.mkdirSync(folder, { recursive: true });
  const real = fs.realpathSync(folder);
  const own = account ? fallbackFolder(real) : real;
  const place = !account || mayStay(real, own, account) ? real : own;
  if (place === own && account) makeOwn(own);
  const note = place === real ? undefined : `The user "postgres" cannot enter ${real}, so the database lives in ${path.join(own, 'pg')}.`;
  return { folder: place, data: path.join(place, 'pg'), distribution: reachable(account, account ? SHARED : real), account, note };
}

// Data that exists decides: a new, empty database beside it would look like a loss.
function mayStay(real: string, own: string, account: Account): boolean {
  const possible = canLive(real, account);
  if (holdsData(real) && !possible) throw new Error(`The user "postgres" can no longer enter ${real}, where the database is; allow it with chmod o+x on the folders above.`);
  return possible && (holdsData(real) || !holdsData(own));
}

function holdsData(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'pg', 'PG_VERSION'));
}

/** The folder of its own that a data folder gets when PostgreSQL cannot reach it. */
export function fallbackFolder(folder: string): string {
  return path.join(SHARED, `cairn-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
}

function makeOwn(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  fs.chmodSync(folder, 0o755);
}

// Mounted folders may refuse to change the owner of a file, so trying is the only way to know.
function canLive(folder: string, account: Account): boolean {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    fs.mkdirSync(probe, { mode: 0o700 });
    fs.chownSync(probe, account.uid, account.gid);
    return canUse(account, probe);
  } catch {
    return false;
  } finally {
    fs.rmSync(probe, { recursive: true, force: true });
  }
}

function reachable(account: Account | undefined, folder: string): Distribution {
  const installed = fs.realpathSync(installedDistribution());
  try {
    repair(installed);
    if (!account || canUse(account, path.join(installed, 'bin'))) return installed;
  } catch {
    // A node_modules that we may not write to: the copy below can be repaired.
  }
  const copy = copyDistribution(installed, folder);
  repair(copy);
  return copy;
}
