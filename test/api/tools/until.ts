import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer. @throws with `what` when none came within ten seconds */
export async function until<T>(what: string, ask: () => T | null | undefined | false | Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await pause(5);
  }
}
