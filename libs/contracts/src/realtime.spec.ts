import { readPresence, readServerDraining, readStreamEvent, readStreamRevoked, readSubscribeAnswer } from './realtime.js';

const stream = 'thread:01a2098c-0642-751a-a4ec-b0cb901acde9';
const event = { stream, seq: 1, name: 'message.posted', version: 1, payload: { messageId: 'm' } };

const ANYTHING_ELSE: unknown[] = [undefined, null, '', 'event', 7, true, [], [event], {}, () => event];

test('a message is read without what it has besides', () => {
  expect(readStreamEvent({ ...event, besides: 1 })).toEqual(event);
  expect(readStreamRevoked({ stream, besides: 1 })).toEqual({ stream });
  expect(readServerDraining({ retryInMs: 0, besides: 1 })).toEqual({ retryInMs: 0 });
  expect(readPresence({ stream, memberIds: ['a', 'b'], besides: 1 })).toEqual({ stream, memberIds: ['a', 'b'] });
  expect(readSubscribeAnswer({ ok: true, seq: 0, code: 'X' })).toEqual({ ok: true, seq: 0 });
  expect(readSubscribeAnswer({ ok: false, code: 'FORBIDDEN', seq: 4 })).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test.each([readStreamEvent, readStreamRevoked, readServerDraining, readPresence, readSubscribeAnswer])('anything else is nothing for %p', (read) => {
  for (const message of ANYTHING_ELSE) expect(read(message)).toBeNull();
});

test.each([
  ['a stream of no known type', { ...event, stream: 'room:01a2098c-0642-751a-a4ec-b0cb901acde9' }],
  ['a stream with more behind it', { ...event, stream: `${stream} ` }],
  ['a number before the first', { ...event, seq: 0 }],
  ['a number that is not whole', { ...event, seq: 1.5 }],
  ['a number that cannot be counted on', { ...event, seq: 2 ** 53 }],
  ['a number as a text', { ...event, seq: '1' }],
  ['no name', { ...event, name: undefined }],
  ['no version', { ...event, version: null }],
  ['a list for a payload', { ...event, payload: [] }],
  ['no payload', { ...event, payload: null }],
])('an event with %s is not read', (_what, message) => {
  expect(readStreamEvent(message)).toBeNull();
});

test('half an answer, a time before now and members without ids are not read', () => {
  expect(readSubscribeAnswer({ ok: true })).toBeNull();
  expect(readSubscribeAnswer({ ok: true, seq: -1 })).toBeNull();
  expect(readSubscribeAnswer({ ok: false })).toBeNull();
  expect(readSubscribeAnswer({ ok: 1, seq: 1 })).toBeNull();
  expect(readServerDraining({ retryInMs: -1 })).toBeNull();
  expect(readServerDraining({ retryInMs: Number.NaN })).toBeNull();
  expect(readPresence({ stream, memberIds: ['a', 1] })).toBeNull();
  expect(readPresence({ stream, memberIds: 'a' })).toBeNull();
});
