// Outlives the run that started it for a moment: when the run itself was killed, stops and removes what it left behind.
import { setTimeout as sleep } from 'node:timers/promises';
import { removeLeftovers } from './run-folder.mjs';

process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
process.on('disconnect', async () => {
  // The run counts as alive until the system has noticed its end.
  for (let nth = 0; nth < 10; nth += 1) {
    await removeLeftovers();
    await sleep(200);
  }
  process.exit(0);
});
