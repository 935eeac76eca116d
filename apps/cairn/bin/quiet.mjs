import { spawn } from 'node:child_process';

/** What a command printed before it failed. */
export class CommandFailed extends Error {
  constructor(title, output) {
    super(`${title} failed.`);
    this.output = output;
  }
}

/** Runs a command without showing its output; a failure carries all of it. A signal to this process ends the command too. */
export function runQuietly(title, command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && command.endsWith('.cmd') });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const stop = (signal) => {
      child.kill(signal);
      process.exit(130);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const settle = () => process.off('SIGINT', stop).off('SIGTERM', stop);
    child.on('error', (error) => {
      settle();
      reject(new CommandFailed(title, error.message));
    });
    child.on('close', (code) => {
      settle();
      const output = Buffer.concat(chunks).toString('utf8');
      if (code === 0) resolve(output);
      else reject(new CommandFailed(title, output));
    });
  });
}
