// Starts a redis-server, and ends it and removes its folder when the run that wanted it is gone.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

const [program, folder, ...settings] = process.argv.slice(2);
const redis = spawn(program, settings, { stdio: 'ignore' });
redis.once('exit', () => process.exit(0));
redis.once('error', () => process.exit(1));
process.on('message', (signal) => redis.kill(signal));
process.on('disconnect', () => {
  redis.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});
// Ctrl-C reaches every process of the terminal; the run ends us.
process.on('SIGINT', () => undefined);
process.send({ pid: redis.pid });
