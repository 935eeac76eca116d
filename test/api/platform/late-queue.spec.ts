import { addDistrict, freshNetwork } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { type Gate, shutGate } from '../tools/gate.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

let place: TestServer;
let worker: TestServer;
let gate: Gate;
afterAll(async () => {
  await worker?.stop();
  gate?.end();
  await place?.stop();
});

test('a process whose queue could not be reached at first takes and does jobs when it can', async () => {
  place = await startServer({ CAIRN_TEST_WORK: 'off' });
  const { CAIRN_REDIS_URL: redis } = place.shared;
  gate = await shutGate(redis ?? place.urls.queueUrl);
  const network = await freshNetwork(place);
  await addDistrict(network);
  worker = await startServer({ ...place.shared, CAIRN_TEST_WORK: 'on', [redis ? 'CAIRN_REDIS_URL' : 'CAIRN_DATABASE_URL_QUEUE']: gate.url });
  // Both ends of the queue have tried.
  await until('the process was turned away', () => gate.refused() >= 2 || undefined);
  gate.open();
  await worker.drain();
  const [left] = await sql<{ n: number }>(place, 'select count(*)::int as n from outbox');
  expect(left).toEqual({ n: 0 });
}, 60_000);
