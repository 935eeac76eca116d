import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * What tells a process from a later one with the same number; undefined when there is no such process.
 * A zombie counts as gone: under a PID 1 that does not reap, it would otherwise live for ever.
 */
export function processBirth(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Field 2 is the command in parentheses and may hold spaces; the state is field 3, the start time field 22.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return undefined;
  }
  if (process.platform === 'win32') return '';
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/);
    return state?.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}

/** A process as it is written to a file. */
export function identify(pid = process.pid) {
  return { pid, birth: processBirth(pid) ?? '' };
}

/** Whether exactly that process still runs. */
export function isAlive(identity) {
  return Boolean(identity?.pid) && processBirth(identity.pid) === identity.birth;
}

/** The content of a lock file, or undefined when there is none. */
export function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Replaces a file in one step, so that no reader ever sees half of it. */
export function writeWhole(file, content, mode = 0o644) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, content, { mode });
  fs.renameSync(draft, file);
}

/** Takes the lock, also from a holder that died. Returns undefined when it is ours now, otherwise the living holder. */
export function takeLock(file, facts = {}) {
  const content = JSON.stringify({ ...identify(), ...facts });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (createWhole(file, content)) return undefined;
    const holder = readLock(file);
    if (isAlive(holder)) return holder;
    removeDead(file, holder);
  }
}

// A link appears with its whole content or not at all; some mounted folders know no links.
function createWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, content);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    return createPlain(file, content);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function createPlain(file, content) {
  try {
    fs.writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Two processes may find the same dead holder: the file goes only when it still names that holder.
function removeDead(file, holder) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (readLock(aside)?.pid !== holder?.pid) {
    try {
      fs.linkSync(aside, file);
    } catch {
      // A third process holds it by now.
    }
  }
  fs.rmSync(aside, { force: true });
}

/** Gives the lock back; one that is not ours stays. */
export function releaseLock(file) {
  if (readLock(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}

/** Runs `work` while no other process of this machine runs under the same lock; `waiting` hears once whom it waits for. */
export async function withLock(file, work, waiting = () => undefined) {
  let told = false;
  for (;;) {
    const holder = takeLock(file);
    if (!holder) break;
    if (!told) waiting(holder);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}
