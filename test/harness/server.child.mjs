// One server of the suite: the built product on a database of its own, driven by its parent over IPC.
import { rmSync } from 'node:fs';
import { readConfig, Work } from '../../libs/platform/dist/index.js';
import { serve } from '../../libs/composition/dist/index.js';

const running = await serve(readConfig(), { web: true, api: true, work: process.env.CAIRN_TEST_WORK !== 'off' });

process.on('message', async ({ id, call }) => {
  try {
    if (call === 'drain') await running.app.get(Work).drain();
    if (call === 'stop') await running.stop();
    process.send({ id });
    if (call === 'stop') process.exit(0);
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
// Its parent has ended, and with it the suite.
process.on('disconnect', () => {
  rmSync(process.env.CAIRN_FILES, { recursive: true, force: true });
  process.exit(0);
});
process.send({ port: running.port });
