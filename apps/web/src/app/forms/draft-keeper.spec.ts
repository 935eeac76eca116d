import { jest } from '@jest/globals';
import { type KeptDraft } from './draft-copy.js';
import { DraftKeeper } from './draft-keeper.js';

const KEY = 'cairn.draft.me.IDEA.new';
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();

/** A server and a device in memory. `down` cuts the line. */
function world(kept: KeptDraft | null = null, copy: object | null = null) {
  const stored = new Map<string, string>(copy ? [[KEY, JSON.stringify(copy)]] : []);
  const server = { kept, down: false, saves: 0, minute: 30 };
  const answer = async <T>(fn: () => T): Promise<T> => {
    await Promise.resolve();
    if (server.down) throw new Error('no line');
    return fn();
  };
  const remote = {
    read: () => answer(() => server.kept),
    save: (body: string) => answer(() => {
      server.saves += 1;
      server.kept = { body, updatedAt: at((server.minute += 1)) };
      return server.kept;
    }),
    discard: () => answer(() => { server.kept = null; }),
    isPassing: () => true,
  };
  const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value), removeItem: (key: string) => void stored.delete(key) };
  return { stored, server, keeper: (device: typeof storage | null = storage) => new DraftKeeper(KEY, remote, device) };
}

beforeEach(() => void jest.useFakeTimers({ now: Date.parse(at(0)) }));
afterEach(() => void jest.useRealTimers());

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('opening', () => {
  test('brings back what the server has', async () => {
    const keeper = world({ body: '{"a":1}', updatedAt: at(1) }).keeper();
    await keeper.open();
    expect(keeper.snapshot()).toEqual({ ready: true, restored: '{"a":1}', state: 'none' });
  });

  test.each([
    ['typed without a line after the server\'s', { body: 'device', at: at(5), base: at(1) }, 'device'],
    ['typed without a line, on a device whose clock is behind', { body: 'device', at: at(-60), base: at(1) }, 'device'],
    ['typed before somebody wrote elsewhere', { body: 'device', at: at(0), base: at(-5) }, 'server'],
    ['typed after somebody wrote elsewhere', { body: 'device', at: at(3), base: at(-5) }, 'device'],
    ['that was sent while the line broke', { body: null, at: at(5), base: at(1) }, null],
  ])('takes the newer: a copy %s', async (_what, copy, restored) => {
    const { keeper: make } = world({ body: 'server', updatedAt: at(1) }, copy);
    const keeper = make();
    await keeper.open();
    expect(keeper.snapshot().restored).toBe(restored);
  });

  test('says that what this device kept is saved when it had reached the server with the last page', async () => {
    const { keeper: make, server, stored } = world({ body: '{"a":1}', updatedAt: at(6) }, { body: '{"a":1}', at: at(5), base: at(1) });
    const keeper = make();
    await keeper.open();
    expect([keeper.snapshot(), server.saves, stored.size]).toEqual([{ ready: true, restored: '{"a":1}', state: 'saved' }, 0, 0]);
  });

  test('works without a line, and sends when it is back', async () => {
    const { keeper: make, server, stored } = world(null, { body: '{"a":1}', at: at(0), base: null });
    server.down = true;
    const keeper = make();
    await keeper.open();
    await pass(0);
    expect(keeper.snapshot()).toEqual({ ready: true, restored: '{"a":1}', state: 'device' });
    server.down = false;
    await keeper.flush();
    expect([server.kept?.body, keeper.snapshot().state, stored.size]).toEqual(['{"a":1}', 'saved', 0]);
  });
});

describe('typing', () => {
  test('keeps every change on the device at once, and one of many at the server', async () => {
    const { keeper: make, server, stored } = world();
    const keeper = make();
    await keeper.open();
    for (const body of ['{"a":1}', '{"a":2}', '{"a":3}']) {
      keeper.keep(body);
      expect(JSON.parse(stored.get(KEY) ?? '')).toMatchObject({ body });
      await pass(200);
    }
    expect(server.saves).toBe(0);
    await pass(800);
    expect([server.saves, server.kept?.body, keeper.snapshot().state, stored.size]).toEqual([1, '{"a":3}', 'saved', 0]);
  });

  test('without a pause is saved every few seconds all the same', async () => {
    const { keeper: make, server } = world();
    const keeper = make();
    await keeper.open();
    for (let key = 0; key < 60; key += 1) {
      keeper.keep(`{"a":${key}}`);
      await pass(200);
    }
    expect(server.saves).toBeGreaterThanOrEqual(2);
  });

  test('goes on while a save is under way, and what came after is saved too', async () => {
    const { keeper: make, server } = world();
    const keeper = make();
    await keeper.open();
    keeper.keep('{"a":1}');
    const first = keeper.flush();
    keeper.keep('{"a":2}');
    await first;
    await pass(1_000);
    expect([server.kept?.body, keeper.snapshot().state]).toEqual(['{"a":2}', 'saved']);
  });

  test('without a line is kept on the device and tried again', async () => {
    const { keeper: make, server, stored } = world();
    const keeper = make();
    await keeper.open();
    server.down = true;
    keeper.keep('{"a":1}');
    await pass(1_000);
    expect([keeper.snapshot().state, stored.size]).toEqual(['device', 1]);
    server.down = false;
    await pass(8_000);
    expect([keeper.snapshot().state, server.kept?.body]).toEqual(['saved', '{"a":1}']);
  });

  test('says so when neither side keeps it', async () => {
    const { keeper: make, server } = world();
    const keeper = make(null);
    await keeper.open();
    server.down = true;
    keeper.keep('{"a":1}');
    await pass(1_000);
    expect(keeper.snapshot().state).toBe('lost');
  });
});

describe('sending the form', () => {
  test('takes the draft away on both sides, also when a save was under way', async () => {
    const { keeper: make, server, stored } = world();
    const keeper = make();
    await keeper.open();
    keeper.keep('{"a":1}');
    void keeper.flush();
    keeper.keep(null);
    await pass(1_000);
    expect([server.kept, stored.size, keeper.snapshot().state]).toEqual([null, 0, 'none']);
  });

  test('is remembered when the line breaks just then: the draft does not come back', async () => {
    const { keeper: make, server, stored } = world({ body: '{"a":1}', updatedAt: at(1) });
    const keeper = make();
    await keeper.open();
    server.down = true;
    keeper.keep(null);
    await pass(0);
    keeper.close();
    server.down = false;
    const next = make();
    await next.open();
    await pass(0);
    expect([next.snapshot().restored, server.kept, stored.size]).toEqual([null, null, 0]);
  });
});
