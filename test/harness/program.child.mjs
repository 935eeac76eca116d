// Runs a program of a test run: node program.child.mjs FOLDER PROGRAM ARGUMENTS. When the run is gone, it ends it and removes its folder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

const [folder, program, ...words] = process.argv.slice(2);
const child = spawn(program, words, { stdio: 'ignore' });
child.once('exit', () => process.exit(0));
child.once('error', () => process.exit(1));
process.on('message', (signal) => child.kill(signal));
process.on('disconnect', () => {
  child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});
// Ctrl-C reaches every process of the terminal; the run ends us.
process.on('SIGINT', () => undefined);
