import type { Page } from 'playwright-core';

/** What a page has taken over the wire so far. `bytes`: as they came, packed and with their headers. */
export interface Taken { bytes: number; answers: number }

/** Counts what a page takes from now on, as a reader's browser that was never here before. Resolves with how to read the count. */
export async function wireOf(page: Page): Promise<() => Taken> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const taken = { bytes: 0, answers: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    taken.bytes += encodedDataLength;
    taken.answers += 1;
  });
  return () => ({ ...taken });
}
