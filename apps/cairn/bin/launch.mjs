import { dataFolder, supervisorFile } from './paths.mjs';
import { portTrouble } from './ports.mjs';
import { isAlive, readLock } from './process-lock.mjs';
import { giveUp, setUp } from './setup.mjs';

/** `npm start`: everything from a fresh clone to a running Cairn. */
export async function start() {
  const port = Number(process.env.PORT || 4000);
  const refusal = await reasonNotToStart(port);
  if (refusal) {
    console.error(refusal);
    process.exitCode = 1;
    return;
  }
  console.log('Starting Cairn\n');
  await setUp().catch(giveUp);
  // In this process, not in a child: one process less between Ctrl-C and the database.
  const { run } = await import('../dist/main.js');
  await run([process.execPath, 'cairn', 'up', '--port', String(port)]);
}

/** The cheap checks before minutes of work; one sentence, or undefined when Cairn may start. */
export async function reasonNotToStart(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) return `PORT must be a number between 1 and 65535, not "${process.env.PORT}".`;
  const running = readLock(supervisorFile());
  if (isAlive(running)) {
    const where = running.address ? `at ${running.address} ` : '';
    return `Cairn already runs ${where}from ${dataFolder()} (process ${running.pid}); stop it with Ctrl-C there, or choose another folder with CAIRN_DATA and another PORT.`;
  }
  await endLeftover(running?.server);
  const trouble = await portTrouble(port, process.env.CAIRN_HOST || '127.0.0.1');
  if (trouble === 'EADDRINUSE') return `Port ${port} is already in use by another program; start Cairn on another one with: PORT=${port + 1} npm start`;
  if (trouble) return `Port ${port} cannot be opened (${trouble}); start Cairn on another one with: PORT=4001 npm start`;
  return undefined;
}

// A server whose supervisor was killed stops by itself within seconds; one that hangs is ended here.
async function endLeftover(server) {
  if (await gone(server, 6_000)) return;
  process.kill(server.pid, 'SIGKILL');
  await gone(server, 2_000);
}

async function gone(identity, within) {
  for (const until = Date.now() + within; isAlive(identity); await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (Date.now() > until) return false;
  }
  return true;
}
