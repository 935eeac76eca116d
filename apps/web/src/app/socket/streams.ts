import type { StreamEventMessage } from '@cairn/contracts';

/**
 * The client's side of the stream law, without a socket: state before + events = fresh state.
 * Every stream keeps the number of the last event it has applied; a gap is filled from the event log before
 * anything later is applied, and when the log cannot fill it everything is fetched again. An event that another has
 * overtaken leaves a gap as well, for every listener at once: so the log is asked after a moment, if the gap still stands.
 */
export interface StreamState {
  /** Null until the server told the first number. */
  lastSeq: number | null;
  phase: 'waiting' | 'subscribing' | 'live' | 'gapped' | 'catchingUp' | 'refused';
  /** Events that came too early, while a gap is filled. */
  held: readonly StreamEventMessage[];
  /** Set when the thread was lost: what is shown may be of a time that the server knows no more, whatever number it has. */
  lost?: boolean;
}

export interface Streams {
  connected: boolean;
  byName: Readonly<Record<string, StreamState>>;
}

export type StreamAction =
  | { kind: 'want' | 'drop' | 'revoked' | 'waited'; stream: string }
  | { kind: 'connected' | 'disconnected' }
  | { kind: 'subscribed'; stream: string; seq: number }
  | { kind: 'refused'; stream: string; passing: boolean }
  | { kind: 'received'; event: StreamEventMessage }
  | { kind: 'caughtUp'; stream: string; events: readonly StreamEventMessage[]; hasMore: boolean }
  | { kind: 'catchUpFailed'; stream: string; reason: 'resync' | 'passing' | 'gone' };

export type StreamEffect =
  | { kind: 'subscribe'; stream: string; later: boolean }
  /** `waited` is to follow after a moment. */
  | { kind: 'unsubscribe' | 'wait'; stream: string }
  | { kind: 'catchUp'; stream: string; after: number; later: boolean }
  | { kind: 'apply'; stream: string; events: readonly StreamEventMessage[] }
  /** `asOf`: unless what is shown was read when this was the newest event. */
  | { kind: 'refetch'; stream: string; asOf?: number };

export interface StreamStep {
  streams: Streams;
  effects: readonly StreamEffect[];
}

export const NO_STREAMS: Streams = { connected: false, byName: {} };
const WANTED: StreamState = { lastSeq: null, phase: 'waiting', held: [] };

/** One step of the law: the next state and what the socket must do. */
export function step(streams: Streams, action: StreamAction): StreamStep {
  switch (action.kind) {
    case 'connected':
      return onEvery({ ...streams, connected: true }, subscribe);
    case 'disconnected':
      return onEvery({ ...streams, connected: false }, disconnect);
    case 'want':
      if (streams.byName[action.stream]) return { streams, effects: [] };
      return put(streams, action.stream, streams.connected ? subscribe(action.stream, WANTED) : still(WANTED));
    case 'drop':
      return drop(streams, action.stream);
    default:
      return onOne(streams, action);
  }
}

type OneAction = Exclude<StreamAction, { kind: 'connected' | 'disconnected' | 'want' | 'drop' }>;
interface Turn {
  state: StreamState;
  effects: readonly StreamEffect[];
}

function onOne(streams: Streams, action: OneAction): StreamStep {
  const name = action.kind === 'received' ? action.event.stream : action.stream;
  const state = streams.byName[name];
  if (!state) return { streams, effects: [] };
  return put(streams, name, turn(name, state, action));
}

function turn(name: string, state: StreamState, action: OneAction): Turn {
  switch (action.kind) {
    case 'subscribed':
      return subscribed(name, state, action.seq);
    case 'refused':
      return action.passing
        ? { state: { ...state, phase: 'subscribing' }, effects: [{ kind: 'subscribe', stream: name, later: true }] }
        : gone(name, state);
    case 'revoked':
      return subscribe(name, state);
    case 'received':
      return received(name, state, action.event);
    case 'waited':
      return state.phase === 'gapped' ? catchUp(name, state, state.lastSeq ?? 0) : still(state);
    case 'caughtUp':
      return state.phase === 'catchingUp' ? caughtUp(name, state, action.events, action.hasMore) : still(state);
    case 'catchUpFailed':
      return catchUpFailed(name, state, action.reason);
    default:
      return still(state);
  }
}

function subscribe(name: string, state: StreamState): Turn {
  if (state.phase === 'refused') return still(state);
  return { state: { ...state, phase: 'subscribing' }, effects: [{ kind: 'subscribe', stream: name, later: false }] };
}

function disconnect(_name: string, state: StreamState): Turn {
  return still(state.phase === 'refused' ? state : { ...state, phase: 'waiting', held: [] });
}

function subscribed(name: string, state: StreamState, seq: number): Turn {
  // First time: what the page shows was read before we listened. Behind us: the server was restored.
  if (state.lastSeq === null || seq < state.lastSeq) {
    const { lost, ...found } = state;
    const fresh = settle(name, { ...found, lastSeq: seq, phase: 'live' });
    const asOf = state.lastSeq === null && !lost ? { asOf: seq } : {};
    return { state: fresh.state, effects: [{ kind: 'refetch', stream: name, ...asOf }, ...fresh.effects] };
  }
  return seq === state.lastSeq ? settle(name, { ...state, phase: 'live' }) : catchUp(name, state, state.lastSeq);
}

function received(name: string, state: StreamState, event: StreamEventMessage): Turn {
  if (state.phase === 'waiting' || state.phase === 'refused') return still(state);
  const held = { ...state, held: [...state.held, event] };
  if (state.phase !== 'live' && state.phase !== 'gapped') return still(held);
  const next = inLine(name, { ...held, phase: 'live' });
  if (next.state.held.length === 0) return next;
  const wait: StreamEffect[] = state.phase === 'gapped' ? [] : [{ kind: 'wait', stream: name }];
  return { state: { ...next.state, phase: 'gapped' }, effects: [...next.effects, ...wait] };
}

function caughtUp(name: string, state: StreamState, events: readonly StreamEventMessage[], hasMore: boolean): Turn {
  const before = state.lastSeq ?? 0;
  const { applied, lastSeq } = follow(before, events);
  const next = { ...state, lastSeq };
  const done: StreamEffect[] = applied.length > 0 ? [{ kind: 'apply', stream: name, events: applied }] : [];
  if (hasMore && lastSeq > before) return withEffects(done, catchUp(name, next, lastSeq));
  const rest = settle(name, { ...next, phase: 'live' });
  // The log says there is no more, and still there is a gap: it will not be filled by asking again.
  if (applied.length === 0 && rest.state.phase === 'catchingUp') return startOver(name, state);
  return withEffects(done, rest);
}

function catchUpFailed(name: string, state: StreamState, reason: 'resync' | 'passing' | 'gone'): Turn {
  if (reason === 'gone') return gone(name, state);
  if (reason === 'resync') return startOver(name, state);
  return { state, effects: [{ kind: 'catchUp', stream: name, after: state.lastSeq ?? 0, later: true }] };
}

/** Applies what is next in line of the held events; a gap before the rest starts catching up. */
function settle(name: string, state: StreamState): Turn {
  const next = inLine(name, state);
  return next.state.held.length === 0 ? next : withEffects(next.effects, catchUp(name, next.state, next.state.lastSeq ?? 0));
}

/** Applies what is next in line of the held events, and goes on holding what comes behind a gap. */
function inLine(name: string, state: StreamState): Turn {
  const { applied, lastSeq } = follow(state.lastSeq ?? 0, state.held);
  const held = state.held.filter((event) => event.seq > lastSeq);
  return { state: { ...state, lastSeq, held }, effects: applied.length > 0 ? [{ kind: 'apply', stream: name, events: applied }] : [] };
}

/** The events that follow on `lastSeq` without a gap, each once. */
function follow(lastSeq: number, events: readonly StreamEventMessage[]) {
  const applied: StreamEventMessage[] = [];
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    if (event.seq === lastSeq + applied.length + 1) applied.push(event);
  }
  return { applied, lastSeq: lastSeq + applied.length };
}

function catchUp(name: string, state: StreamState, after: number): Turn {
  return { state: { ...state, phase: 'catchingUp' }, effects: [{ kind: 'catchUp', stream: name, after, later: false }] };
}

// With lastSeq forgotten, the acknowledgement of the new subscription fetches everything again.
function startOver(name: string, state: StreamState): Turn {
  return subscribe(name, { ...state, lastSeq: null, held: [], phase: 'waiting', lost: true });
}

// The page asks once more, and shows what the server says: not found, or signed out.
function gone(name: string, state: StreamState): Turn {
  return { state: { ...state, phase: 'refused', held: [] }, effects: [{ kind: 'refetch', stream: name }] };
}

function drop(streams: Streams, name: string): StreamStep {
  if (!streams.byName[name]) return { streams, effects: [] };
  const { [name]: _dropped, ...byName } = streams.byName;
  return { streams: { ...streams, byName }, effects: streams.connected ? [{ kind: 'unsubscribe', stream: name }] : [] };
}

function put(streams: Streams, name: string, { state, effects }: Turn): StreamStep {
  return { streams: { ...streams, byName: { ...streams.byName, [name]: state } }, effects };
}

function onEvery(streams: Streams, change: (name: string, state: StreamState) => Turn): StreamStep {
  return Object.entries(streams.byName).reduce<StreamStep>((sofar, [name, state]) => {
    const next = put(sofar.streams, name, change(name, state));
    return { streams: next.streams, effects: [...sofar.effects, ...next.effects] };
  }, { streams, effects: [] });
}

function withEffects(first: readonly StreamEffect[], { state, effects }: Turn): Turn {
  return { state, effects: [...first, ...effects] };
}

function still(state: StreamState): Turn {
  return { state, effects: [] };
}
