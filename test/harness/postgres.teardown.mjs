/** Jest's globalTeardown: stops the servers that this Jest started, never those of `npm test`. */
export default async function tearDown() {
  await globalThis.cairnTestRedis?.end();
  await globalThis.cairnTestPostgres?.stop();
}
