import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { processBirth } from '../../bin/process-lock.mjs';

/** What a running PostgreSQL says about itself in its data directory. */
export interface Postmaster {
  pid: number;
  port: number;
}

function file(data: string): string {
  return path.join(data, 'postmaster.pid');
}

/** The living PostgreSQL of exactly this data directory, or undefined. */
export function findPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(file(data), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!pid || processBirth(pid) === undefined || !servesData(pid, data)) return undefined;
  return { pid, port: Number(lines[3]) };
}

/** No process of any system we run on has this number. */
const NOBODY = 4_194_305;

/**
 * Corrects a lock file whose process number belongs to another program by now: after a restart of a container, or in a
 * copied folder, PostgreSQL would take that program for its predecessor and refuse to start. Only the number changes: with
 * the rest of the file PostgreSQL makes sure that no process of its predecessor still writes.
 */
export function disownForeignLock(data: string): void {
  const pid = recordedPid(data);
  if (!pid || processBirth(pid) === undefined || servesData(pid, data)) return;
  const [, ...rest] = fs.readFileSync(file(data), 'utf8').split('\n');
  fs.writeFileSync(file(data), [NOBODY, ...rest].join('\n'));
}

function recordedPid(data: string): number | undefined {
  return fs.existsSync(file(data)) ? Number(fs.readFileSync(file(data), 'utf8').split('\n')[0]) : undefined;
}

function servesData(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return command === undefined || command.includes(data);
}

// Undefined when it cannot be told: then the process counts as ours, which at worst delays a start.
function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
