import { readFileSync } from 'node:fs';
import { identify, isAlive } from '../bin/process-lock.mjs';

const SAME_WISH = 400;

/** What to do when someone wants this process to end. */
export interface Stopping {
  inOrder(): void;
  atOnce(): void;
}

/**
 * First signal: stop in order; the next: at once. npm passes a Ctrl-C on that the terminal has already delivered, so two
 * signals within a moment are one wish.
 */
export function onStopSignals(stopping: Stopping): void {
  let first = 0;
  const heard = (): void => {
    if (!first) {
      first = Date.now();
      stopping.inOrder();
    } else if (Date.now() - first > SAME_WISH) stopping.atOnce();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard);
}

/**
 * Calls back when the npm that started us has gone: then nobody could press Ctrl-C any more. npm starts a shell that starts
 * us; a `kill` of npm ends that shell and tells us nothing, a `kill -9` leaves even the shell.
 */
export function onNpmDeath(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = identify(parentOfShell(parent) ?? parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm.pid === parent || isAlive(npm))) return;
    clearInterval(timer);
    stop();
  }, 1_000);
  timer.unref();
}

// Only where it costs no process to look.
function parentOfShell(pid: number): number | undefined {
  try {
    const [, command, parent] = /\((.*)\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return command && /^(da|ba|)sh$/.test(command) ? Number(parent) : undefined;
  } catch {
    return undefined;
  }
}
