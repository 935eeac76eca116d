import { jest } from '@jest/globals';
import { EventsAfterDocument, type StreamEventMessage } from '@cairn/contracts';
import { StreamClient, type StreamParts } from './stream-client.js';
import { step } from './streams.js';

const STREAM = 'learning:00000000-0000-7000-8000-000000000001';
const event = (seq: number): StreamEventMessage => ({ stream: STREAM, seq, name: 'learning.updated', version: 1, payload: {} });
type Hear = (message?: unknown) => void;

/** A socket without a network: what was asked, and the ways to answer. */
function quietSocket() {
  const hears = new Map<string, Hear>();
  const answers: Hear[] = [];
  const socket = {
    auth: {}, connect: () => hears.get('connect')?.(), disconnect: () => undefined,
    on: (name: string, hear: Hear) => hears.set(name, hear),
    emit: (name: string, _message: unknown, answer: Hear) => name === 'subscribe' && answers.push(answer),
  };
  return { socket, answers, says: (name: string, message?: unknown) => hears.get(name)?.(message) };
}

async function opened(logged: StreamEventMessage[] = []) {
  const { socket, answers, says } = quietSocket();
  const ask = (document: unknown, { seq = 0 }: { seq?: number }) => Promise.resolve(document === EventsAfterDocument
    ? { eventsAfter: { events: logged.filter((one) => one.seq > seq).map((one) => ({ ...one, payload: '{}' })), hasMore: false } }
    : { socketTicket: { ticket: 'one' } });
  const client = new StreamClient('n', { ask, socket: () => socket, decide: step } as unknown as StreamParts);
  const heard: (number | 'all')[] = [];
  client.listen(STREAM, (events) => heard.push(...(events ? events.map(({ seq }) => seq) : ['all' as const])));
  await client.open();
  return { client, answers, says, heard };
}

describe('a room that is emptied while the answer is on its way', () => {
  it('counts the answer to the last question alone, so that nothing is applied twice', async () => {
    const { client, answers, says, heard } = await opened([event(6), event(7)]);
    answers[0]?.({ ok: true, seq: 5 });
    says('stream.revoked', { stream: STREAM });
    says('stream.revoked', { stream: STREAM });
    const [, first, second] = answers;
    second?.({ ok: true, seq: 5 });
    says('event', event(6));
    // Read before event 6 was written, and sent after it.
    first?.({ ok: true, seq: 5 });
    says('event', event(7));
    await new Promise((resolve) => setTimeout(resolve, 20));
    client.close();
    expect(heard).toEqual(['all', 6, 7]);
  });
});

describe('a part of a page that begins to listen later than another', () => {
  it('hears how far the stream is, as what it shows may be older', async () => {
    const { client, answers, says } = await opened();
    answers[0]?.({ ok: true, seq: 5 });
    says('event', event(6));
    const heard: unknown[] = [];
    const stop = client.listen(STREAM, (events, asOf) => heard.push([events, asOf]));
    says('event', event(7));
    expect(heard).toEqual([[null, 6], [[event(7)], undefined]]);
    stop();
    client.close();
  });

  it('hears it when the line is there again', async () => {
    const { client, answers, says } = await opened();
    answers[0]?.({ ok: true, seq: 5 });
    says('disconnect');
    const heard: unknown[] = [];
    client.listen(STREAM, (events, asOf) => heard.push([events, asOf]));
    expect(heard).toEqual([]);
    says('connect');
    answers[1]?.({ ok: true, seq: 5 });
    expect(heard).toEqual([[null, 5]]);
    client.close();
  });
});

describe('a subscription that fails', () => {
  afterEach(() => { jest.useRealTimers(); });

  it.each(['INTERNAL', 'UNAVAILABLE', 'RATE_LIMITED'])('is tried again after %s, which says nothing about the right', async (code) => {
    const { client, answers, heard } = await opened();
    jest.useFakeTimers();
    answers[0]?.({ ok: false, code });
    jest.advanceTimersByTime(5_000);
    expect(answers).toHaveLength(2);
    answers[1]?.({ ok: true, seq: 3 });
    client.close();
    expect(heard).toEqual(['all']);
  });

  it.each(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'])('is final after %s: the page reads once more and shows it', async (code) => {
    const { client, answers, heard } = await opened();
    jest.useFakeTimers();
    answers[0]?.({ ok: false, code });
    jest.advanceTimersByTime(60_000);
    client.close();
    expect(answers).toHaveLength(1);
    expect(heard).toEqual(['all']);
  });
});
