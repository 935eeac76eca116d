// The built product in one process, with what a bench asks of it beside its doors.
import { randomUUID } from 'node:crypto';
import { registeredDocuments } from '../../libs/contracts/dist/index.js';
import { serve } from '../../libs/composition/dist/index.js';
import { MessageService } from '../../libs/discussion/dist/index.js';
import { MEASURES } from '../../libs/learning/dist/learning.page.js';
import { RollUpService } from '../../libs/learning/dist/roll-up.service.js';
import { Authenticator, Db, operation, readConfig, runOperation } from '../../libs/platform/dist/index.js';
import { answerCalls } from './children.mjs';

// A document of the bench runs as one of the web does.
Object.assign(registeredDocuments, JSON.parse(process.env.CAIRN_BENCH_DOCUMENTS ?? '{}'));
const running = await serve(readConfig(), { web: true, api: true, work: process.env.CAIRN_TEST_WORK !== 'off' });
const get = (service) => running.app.get(service, { strict: false });

const CALLS = {
  /** Posts messages as a member, so many at a time, on the subjects in turn. Resolves with the seconds that it took. */
  async post({ networkId, memberId, subjects, messages, atOnce, body }) {
    const member = await get(Authenticator).member(networkId, memberId);
    const service = get(MessageService);
    let next = 0;
    const work = async () => {
      for (let nth = next++; nth < messages; nth = next++) {
        const op = operation({ kind: 'mutation', requestId: randomUUID(), idempotencyKey: randomUUID(), ...member });
        await runOperation(op, () => service.post({ kind: 'IDEA', subjectId: subjects[nth % subjects.length], body }));
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: atOnce }, work));
    return (performance.now() - started) / 1000;
  },

  /** Rolls a measure up as the job after a release does. Resolves with the seconds until it is committed. `expected`: whether it has to make a difference. */
  async rollUp({ networkId, measureId, expected = true }) {
    const started = performance.now();
    const did = await runOperation(operation({ kind: 'job', requestId: randomUUID() }), () =>
      get(Db).system(networkId, 'bench of a roll-up', (tx) => get(RollUpService).refresh(tx, measureId)));
    if (expected && !did) throw new Error('Nothing had changed.');
    return (performance.now() - started) / 1000;
  },

  /** What a rebuild would change, in words. */
  wrong({ networkId, measureId }) {
    return runOperation(operation({ kind: 'job', requestId: randomUUID() }), () => get(Db).system(networkId, 'bench of a roll-up', async (tx) => {
      const [measure] = await tx.page(MEASURES, [measureId]);
      return get(RollUpService).check(tx, measure);
    }));
  },

  /** Memory in kB after a collection. */
  memory() {
    globalThis.gc();
    return process.memoryUsage().rss / 1024;
  },
};

answerCalls(CALLS, { port: running.port }, () => running.stop());
