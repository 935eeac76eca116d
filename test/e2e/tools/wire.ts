import type { Page } from 'playwright-core';

/** What a page has taken over the wire so far. `bytes`: as they came, packed and with their headers; `script`: the packed scripts alone, without headers. */
export interface Taken { bytes: number; script: number; answers: number }

/** Counts what a page takes from now on, as a reader's browser that was never here before. Resolves with how to read the count. */
export async function wireOf(page: Page): Promise<() => Taken> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const taken = { bytes: 0, script: 0, answers: 0 };
  const headersOfScripts = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') headersOfScripts.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const headers = headersOfScripts.get(requestId);
    if (headers !== undefined) taken.script += encodedDataLength - headers;
    taken.bytes += encodedDataLength;
    taken.answers += 1;
  });
  return () => ({ ...taken });
}
