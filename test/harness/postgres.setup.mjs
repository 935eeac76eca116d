import { startTestPostgres } from './postgres.start.mjs';

/** Jest's globalSetup: uses the server of `npm test` when there is one. */
export default async function setUp() {
  if (process.env.CAIRN_TEST_POSTGRES) return;
  globalThis.cairnTestPostgres = await startTestPostgres();
}
