// One server of the suite: the built product on a database of its own, driven by its parent over IPC.
import { rmSync } from 'node:fs';
import { Housekeeping, operation, readConfig, runOperation, Work } from '../../libs/platform/dist/index.js';
import { serve } from '../../libs/composition/dist/index.js';
import { LearningDoctor } from '../../libs/learning/dist/index.js';

const running = await serve(readConfig(), { web: true, api: true, work: process.env.CAIRN_TEST_WORK !== 'off' });

const CALLS = {
  drain: () => running.app.get(Work).drain(),
  doctor: (network) => runOperation(operation({ kind: 'job', requestId: 'doctor' }), () => running.app.get(LearningDoctor).compare(network)),
  tidy: () => running.app.get(Housekeeping).round(),
  stop: () => running.stop(),
};

process.on('message', async ({ id, call, of }) => {
  try {
    process.send({ id, answer: await CALLS[call]?.(of) });
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
