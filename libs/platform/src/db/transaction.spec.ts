import type { ActiveTx } from './active-tx.js';
import { commit, send } from './transaction.js';

/** A write whose COMMIT answers with `tag`; `told` lists what the connection heard. */
function written(tag: string, told: string[] = []): ActiveTx {
  const runner = { release: async () => { told.push('release'); } };
  const client = { query: async (text: string) => { told.push(text); return { command: tag }; } };
  return { runner, client, sent: [] } as unknown as ActiveTx;
}

describe('the end of a write', () => {
  test('commits without having waited for what was sent, and frees the connection', async () => {
    const told: string[] = [];
    const tx = written('COMMIT', told);
    let answer = (): void => undefined;
    send(tx, new Promise<void>((resolve) => { answer = resolve; }));
    const ended = commit(tx);
    expect(told).toEqual(['commit']);
    answer();
    await ended;
    expect(told).toEqual(['commit', 'release']);
  });

  test('throws what the first statement that failed threw, not what failed because of it', async () => {
    const tx = written('ROLLBACK');
    const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
    send(tx, Promise.resolve());
    send(tx, Promise.reject(deadlock));
    send(tx, Promise.reject(new Error('current transaction is aborted')));
    await expect(commit(tx)).rejects.toBe(deadlock);
  });

  test('does not take the promise of a COMMIT for its tag', async () => {
    await expect(commit(written('ROLLBACK'))).rejects.toThrow('The transaction was not committed (ROLLBACK).');
  });

  test('a failure that nobody has asked for yet does not end the process', async () => {
    const tx = written('COMMIT');
    send(tx, Promise.reject(new Error('early')));
    await new Promise((resolve) => setImmediate(resolve));
    await expect(commit(tx)).rejects.toThrow('early');
  });
});
