import { SendQueue, stillToCome, type Outcome, type QueuePorts, type Sending } from './send-queue.js';
import type { MessageView } from './thread-events.js';

const HOUR = 3_600_000;
const words = (body: string): Pick<Sending, 'kind' | 'subjectId' | 'body' | 'mentions' | 'replyTo' | 'after'> => ({ kind: 'NETWORK', subjectId: 'n', body, mentions: [], replyTo: null, after: 3 });
const message = (number: number, body: string, author = 'me'): MessageView => ({ id: `m${number}`, number, body, author: { id: author, name: '', organizationName: '' } }) as unknown as MessageView;

function scene(answers: Outcome[], kept: Record<string, string> = {}) {
  const posted: Sending[] = [];
  const sent: string[] = [];
  const later: (() => void)[] = [];
  let keys = 0;
  const clock = { now: Date.parse('2026-01-01T00:00:00Z') };
  const ports: QueuePorts = {
    place: 'here', now: () => clock.now, newKey: () => `key-${(keys += 1)}`, later: (act) => later.push(act), sent: (_sending, { id }) => sent.push(id),
    post: async (sending) => { posted.push(sending); return answers.shift() ?? { kind: 'later' }; },
    storage: { getItem: (name) => kept[name] ?? null, setItem: (name, value) => { kept[name] = value; }, removeItem: (name) => { delete kept[name]; } },
  };
  return { queue: new SendQueue(ports), again: () => new SendQueue(ports), posted, sent, later, kept, clock };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the queue', () => {
  it('sends in order and forgets what was answered', async () => {
    const { queue, posted, sent, kept } = scene([{ kind: 'sent', message: message(4, 'a') }, { kind: 'sent', message: message(5, 'b') }]);
    queue.add(words('a'));
    queue.add(words('b'));
    expect(queue.waiting.map(({ body }) => body)).toEqual(['a', 'b']);
    await settle();
    expect([posted.map(({ body }) => body), sent, queue.waiting, kept]).toEqual([['a', 'b'], ['m4', 'm5'], [], {}]);
  });

  it('tries again under the same key after a lost line, over a reload', async () => {
    const { queue, again, posted, later, sent } = scene([{ kind: 'later' }, { kind: 'later' }, { kind: 'sent', message: message(4, 'a') }]);
    queue.add(words('a'));
    await settle();
    later.shift()?.();
    await settle();
    const reloaded = again();
    expect(reloaded.waiting.map(({ body }) => body)).toEqual(['a']);
    await reloaded.flush();
    expect(new Set(posted.map(({ key }) => key))).toEqual(new Set(['key-1']));
    expect([posted.length, sent, reloaded.waiting]).toEqual([3, ['m4'], []]);
  });

  it('keeps what was refused, with the reason, and goes on with the next', async () => {
    const { queue, posted } = scene([{ kind: 'refused', problem: 'No.' }, { kind: 'sent', message: message(4, 'b') }, { kind: 'sent', message: message(5, 'a') }]);
    queue.add(words('a'));
    queue.add(words('b'));
    await settle();
    expect(queue.waiting).toMatchObject([{ body: 'a', state: 'unsent', problem: 'No.' }]);
    queue.retry('key-1');
    await settle();
    expect([queue.waiting, posted.map(({ key }) => key)]).toEqual([[], ['key-1', 'key-2', 'key-1']]);
  });

  it('sends the words alone when what they answer is gone', async () => {
    const { queue, posted } = scene([{ kind: 'answered nothing' }, { kind: 'sent', message: message(4, 'a') }]);
    queue.add({ ...words('a'), replyTo: { id: 'x', number: 1, authorName: '', excerpt: '' } });
    await settle();
    expect(posted.map(({ replyTo, key }) => [replyTo?.id ?? null, key])).toEqual([['x', 'key-1'], [null, 'key-1']]);
  });

  it('sends nothing by itself whose key the server may have forgotten', async () => {
    const { queue, posted, clock } = scene([{ kind: 'later' }, { kind: 'sent', message: message(4, 'a') }]);
    queue.add(words('a'));
    await settle();
    clock.now += 41 * HOUR;
    await queue.flush();
    expect([posted.length, queue.waiting[0]?.state]).toEqual([1, 'unsent']);
    queue.retry('key-1');
    await settle();
    expect([posted.map(({ key }) => key), queue.waiting]).toEqual([['key-1', 'key-2'], []]);
  });

  it('can be thrown away, and survives a storage full of something else', async () => {
    const { queue } = scene([], { here: '{{{' });
    queue.add(words('a'));
    await settle();
    queue.discard('key-1');
    expect(queue.waiting).toEqual([]);
  });
});

describe('what is still to come', () => {
  const waiting = ['a', 'a', 'b'].map((body, at) => ({ ...words(body), key: `k${at}` }) as Sending);

  it('leaves out whatever has arrived, each once', () => {
    expect(stillToCome(waiting, [message(4, 'a')], 'me').map(({ key }) => key)).toEqual(['k1', 'k2']);
    expect(stillToCome(waiting, [message(4, 'a'), message(5, 'b'), message(6, 'a')], 'me')).toEqual([]);
  });

  it('is not misled by older messages or those of others', () => {
    expect(stillToCome(waiting, [message(3, 'a'), message(4, 'b', 'somebody')], 'me')).toHaveLength(3);
  });
});
