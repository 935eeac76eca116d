/** Jest's globalTeardown: stops the server that this Jest started, never that of `npm test`. */
export default async function tearDown() {
  await globalThis.cairnTestPostgres?.stop();
}
