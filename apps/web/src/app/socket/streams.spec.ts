import type { StreamEventMessage } from '@cairn/contracts';
import { NO_STREAMS, type StreamAction, type StreamEffect, type Streams, step } from './streams.js';

const S = 'learning:00000000-0000-7000-8000-000000000001';
const event = (seq: number): StreamEventMessage => ({ stream: S, seq, name: 'learning.updated', version: 1, payload: {} });

function run(actions: readonly StreamAction[], from: Streams = NO_STREAMS) {
  let streams = from;
  let effects: readonly StreamEffect[] = [];
  for (const action of actions) ({ streams, effects } = step(streams, action));
  return { streams, effects, state: streams.byName[S] };
}

const want: StreamAction = { kind: 'want', stream: S };
const connected: StreamAction = { kind: 'connected' };
const live: StreamAction[] = [want, connected, { kind: 'subscribed', stream: S, seq: 5 }];
const received = (seq: number): StreamAction => ({ kind: 'received', event: event(seq) });
const waited: StreamAction = { kind: 'waited', stream: S };
const caughtUp = (seqs: number[], hasMore = false): StreamAction => ({ kind: 'caughtUp', stream: S, events: seqs.map(event), hasMore });

describe('subscribing', () => {
  it('waits for the connection, then subscribes', () => {
    expect(run([want]).effects).toEqual([]);
    expect(run([want, connected]).effects).toEqual([{ kind: 'subscribe', stream: S, later: false }]);
    expect(run([connected, want]).effects).toEqual([{ kind: 'subscribe', stream: S, later: false }]);
  });

  it('reads again after the first acknowledgement, unless the page was read as of its number', () => {
    expect(run(live)).toEqual(expect.objectContaining({ effects: [{ kind: 'refetch', stream: S, asOf: 5 }], state: { lastSeq: 5, phase: 'live', held: [] } }));
  });

  it('reads again in any case once the thread was lost: the number that a page has may be of another time', () => {
    const lost = run([...live, { kind: 'disconnected' }, connected, { kind: 'subscribed', stream: S, seq: 9 }, { kind: 'catchUpFailed', stream: S, reason: 'resync' }]);
    expect(run([{ kind: 'subscribed', stream: S, seq: 5 }], lost.streams)).toMatchObject({ effects: [{ kind: 'refetch', stream: S }], state: { lastSeq: 5 } });
    expect(run([{ kind: 'subscribed', stream: S, seq: 5 }], lost.streams).effects[0]).not.toHaveProperty('asOf');
    expect(run([...live, { kind: 'disconnected' }, connected, { kind: 'subscribed', stream: S, seq: 3 }]).effects[0]).not.toHaveProperty('asOf');
  });

  it('asks for each stream once', () => {
    expect(run([connected, want, want]).effects).toEqual([]);
  });

  it('tells the server when nobody looks any more', () => {
    expect(run([...live, { kind: 'drop', stream: S }])).toMatchObject({ state: undefined, effects: [{ kind: 'unsubscribe', stream: S }] });
    expect(run([{ kind: 'drop', stream: S }]).effects).toEqual([]);
  });
});

describe('events', () => {
  it('applies the next one', () => {
    expect(run([...live, received(6)])).toMatchObject({ effects: [{ kind: 'apply', events: [event(6)] }], state: { lastSeq: 6 } });
  });

  it('drops one that came twice', () => {
    expect(run([...live, received(6), received(6)])).toMatchObject({ effects: [], state: { lastSeq: 6, phase: 'live', held: [] } });
  });

  it('fills a gap from the log before it applies what came after', () => {
    const gap = run([...live, received(8), waited]);
    expect(gap).toMatchObject({ effects: [{ kind: 'catchUp', after: 5 }], state: { lastSeq: 5, phase: 'catchingUp' } });
    const filled = run([received(9), caughtUp([6, 7, 8])], gap.streams);
    expect(filled.effects).toEqual([
      { kind: 'apply', stream: S, events: [event(6), event(7), event(8)] },
      { kind: 'apply', stream: S, events: [event(9)] },
    ]);
    expect(filled.state).toMatchObject({ lastSeq: 9, phase: 'live', held: [] });
  });

  it('asks for nothing when an event was only overtaken', () => {
    const overtaken = run([...live, received(7)]);
    expect(overtaken).toMatchObject({ effects: [{ kind: 'wait', stream: S }], state: { lastSeq: 5, phase: 'gapped' } });
    expect(run([received(8)], overtaken.streams)).toMatchObject({ effects: [], state: { lastSeq: 5, phase: 'gapped' } });
    const whole = run([received(8), received(6)], overtaken.streams);
    expect(whole).toMatchObject({ effects: [{ kind: 'apply', events: [event(6), event(7), event(8)] }], state: { lastSeq: 8, phase: 'live', held: [] } });
    expect(run([waited], whole.streams)).toMatchObject({ effects: [], state: { lastSeq: 8, phase: 'live' } });
  });

  it('applies what closes a part of a gap, and goes on waiting for the rest', () => {
    const parted = run([...live, received(7), received(9), received(6)]);
    expect(parted).toMatchObject({ effects: [{ kind: 'apply', events: [event(6), event(7)] }], state: { lastSeq: 7, phase: 'gapped', held: [event(9)] } });
    expect(run([waited], parted.streams)).toMatchObject({ effects: [{ kind: 'catchUp', after: 7 }], state: { phase: 'catchingUp' } });
  });

  it('waits no longer when it subscribes anew', () => {
    const revoked = run([...live, received(7), { kind: 'revoked', stream: S }]);
    expect(revoked).toMatchObject({ effects: [{ kind: 'subscribe' }], state: { phase: 'subscribing' } });
    expect(run([waited], revoked.streams)).toMatchObject({ effects: [], state: { phase: 'subscribing' } });
  });

  it('asks on while the log has more', () => {
    expect(run([...live, received(20), waited, caughtUp([6, 7], true)]).effects).toEqual([
      { kind: 'apply', stream: S, events: [event(6), event(7)] },
      { kind: 'catchUp', stream: S, after: 7, later: false },
    ]);
  });

  it('starts over when the log cannot fill the gap', () => {
    expect(run([...live, received(8), waited, caughtUp([])])).toMatchObject({
      effects: [{ kind: 'subscribe', stream: S }],
      state: { lastSeq: null, phase: 'subscribing' },
    });
  });

  it('keeps an event that overtakes the acknowledgement', () => {
    const early = run([want, connected, received(6)]);
    expect(early.effects).toEqual([]);
    expect(run([{ kind: 'subscribed', stream: S, seq: 5 }], early.streams).effects).toEqual([
      { kind: 'refetch', stream: S, asOf: 5 },
      { kind: 'apply', stream: S, events: [event(6)] },
    ]);
  });

  it('ignores events of streams nobody wants', () => {
    expect(run([received(6)])).toMatchObject({ effects: [], streams: NO_STREAMS });
  });
});

describe('losing the connection', () => {
  const back: StreamAction[] = [...live, received(6), { kind: 'disconnected' }, connected];

  it('subscribes again and keeps its place', () => {
    expect(run(back)).toMatchObject({ effects: [{ kind: 'subscribe' }], state: { lastSeq: 6, phase: 'subscribing' } });
  });

  it('reads nothing when nothing happened meanwhile', () => {
    expect(run([...back, { kind: 'subscribed', stream: S, seq: 6 }])).toMatchObject({ effects: [], state: { phase: 'live' } });
  });

  it('catches up on what it missed', () => {
    expect(run([...back, { kind: 'subscribed', stream: S, seq: 9 }]).effects).toEqual([{ kind: 'catchUp', stream: S, after: 6, later: false }]);
  });

  it('reads again when the server is behind', () => {
    expect(run([...back, { kind: 'subscribed', stream: S, seq: 2 }])).toMatchObject({ effects: [{ kind: 'refetch' }], state: { lastSeq: 2 } });
  });

  it('forgets a catch-up that was under way', () => {
    const cut = run([...live, received(8), waited, { kind: 'disconnected' }]);
    expect(run([caughtUp([6, 7, 8])], cut.streams)).toMatchObject({ effects: [], state: { lastSeq: 5, phase: 'waiting' } });
  });
});

describe('when catching up fails', () => {
  const failed = (reason: 'resync' | 'passing' | 'gone') => run([...live, received(8), waited, { kind: 'catchUpFailed', stream: S, reason }]);

  it('past retention: subscribes anew, and the acknowledgement reads again', () => {
    const resync = failed('resync');
    expect(resync.effects).toEqual([{ kind: 'subscribe', stream: S, later: false }]);
    expect(run([{ kind: 'subscribed', stream: S, seq: 400 }], resync.streams)).toMatchObject({
      effects: [{ kind: 'refetch' }],
      state: { lastSeq: 400, phase: 'live' },
    });
  });

  it('server away: asks later', () => {
    expect(failed('passing').effects).toEqual([{ kind: 'catchUp', stream: S, after: 5, later: true }]);
  });

  it('no right any more: reads once more, so that the page shows it', () => {
    expect(failed('gone')).toMatchObject({ effects: [{ kind: 'refetch' }], state: { phase: 'refused' } });
  });
});

describe('rights that change', () => {
  it('subscribes again when the room was emptied', () => {
    const revoked = run([...live, { kind: 'revoked', stream: S }]);
    expect(revoked).toMatchObject({ effects: [{ kind: 'subscribe' }], state: { lastSeq: 5 } });
    expect(run([{ kind: 'refused', stream: S, passing: false }], revoked.streams)).toMatchObject({
      effects: [{ kind: 'refetch' }],
      state: { phase: 'refused' },
    });
  });

  it('does not knock again where it was refused', () => {
    expect(run([...live, { kind: 'refused', stream: S, passing: false }, { kind: 'disconnected' }, connected, received(6)]).effects).toEqual([]);
  });
});
