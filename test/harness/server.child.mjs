// One server of the suite: the built product on a database of its own, driven by its parent over IPC.
import { rmSync } from 'node:fs';
import { Db, Housekeeping, operation, readConfig, runOperation, statement, Work } from '../../libs/platform/dist/index.js';
import { serve } from '../../libs/composition/dist/index.js';
import { LearningDoctor } from '../../libs/learning/dist/index.js';
import { RollUpService } from '../../libs/learning/dist/roll-up.service.js';

const running = await serve(readConfig(), { web: true, api: true, work: process.env.CAIRN_TEST_WORK !== 'off' });

// Of this transaction: what the backend has not reported yet is in it, so that only a difference says anything.
// Only tables that grow with a measure's periods. Of the others, which go by series and districts, PostgreSQL may read all where other specs left little.
const ROWS_READ = statement('spec.rows-read', `select relname as table, (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname ~ '^(rollup_(sum|owner|period|change)|released_point|data_point)$'`);

const CALLS = {
  rollUp: ({ networkId, measureId, anew }) => runOperation(operation({ kind: 'job', requestId: 'roll-up' }), () => running.app.get(Db).system(networkId, 'roll up for a spec', async (tx) => {
    const before = new Map((await tx.page(ROWS_READ)).map(({ table, rows }) => [table, rows]));
    const shown = await running.app.get(RollUpService, { strict: false }).refresh(tx, measureId, { anew });
    const after = await tx.page(ROWS_READ);
    return { shown, rowsRead: Object.fromEntries(after.map(({ table, rows }) => [table, rows - (before.get(table) ?? 0)]).filter(([, rows]) => rows > 0)) };
  })),
  drain: () => running.app.get(Work).drain(),
  doctor: (network) => runOperation(operation({ kind: 'job', requestId: 'doctor' }), () => running.app.get(LearningDoctor).compare(network)),
  // The product's own round, a minute after its start, may be on its way: it began before what a spec has just done.
  tidy: async () => { while (!(await running.app.get(Housekeeping).round())) await new Promise((resolve) => setTimeout(resolve, 50)); },
  stop: () => running.stop(),
  surprise: (kind) => { setTimeout(() => { if (kind === 'rejection') void Promise.reject(new Error('planted')); else throw new Error('planted'); }); },
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
