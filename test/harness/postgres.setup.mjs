import { startTestPostgres } from './postgres.start.mjs';
import { TestRedis } from './redis.mjs';

/** Jest's globalSetup: uses the server of `npm test` when there is one. With CAIRN_TEST_COLUMN=redis queue and sockets stand on a Redis of this run. */
export default async function setUp() {
  if (process.env.CAIRN_TEST_COLUMN === 'redis' && !process.env.CAIRN_TEST_REDIS) {
    globalThis.cairnTestRedis = await new TestRedis().start();
    process.env.CAIRN_TEST_REDIS = globalThis.cairnTestRedis.url;
  }
  if (process.env.CAIRN_TEST_POSTGRES) return;
  globalThis.cairnTestPostgres = await startTestPostgres();
}
