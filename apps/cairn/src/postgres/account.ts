import { execFileSync, spawnSync } from 'node:child_process';

/** The user of the operating system that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when missing. Undefined = as who we are. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return findAccount() ?? createAccount();
}

function findAccount(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`PostgreSQL does not run as root, and the user "${NAME}" could not be created (${(error as Error).message.trim()}). Create it, or start Cairn as a plain user.`);
  }
  const account = findAccount();
  if (!account) throw new Error(`The user "${NAME}" was created but cannot be found.`);
  return account;
}

/** Whether the account can enter a folder and read what is in it. */
export function canUse(account: Account, folder: string): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1" && ls . > /dev/null', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
  return probe.status === 0;
}
