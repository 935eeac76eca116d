import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Calls `act` at a fixed rate, however long each takes: an open system, whose waiting shows in its times instead of slowing its callers.
 * Every call gets the moment (`performance.now()`) at which it was due. Resolves when all are done.
 * @param {{perSecond: number, seconds: number, signal: AbortSignal}} rate
 */
export async function arrivals({ perSecond, seconds, signal }, act) {
  const began = performance.now();
  const all = Math.round(perSecond * seconds);
  const acts = [];
  for (let nth = 0; nth < all && !signal.aborted; nth += 1) {
    const due = began + (nth * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait, undefined, { signal }).catch(() => undefined);
    acts.push(act(due));
  }
  await Promise.all(acts);
}
