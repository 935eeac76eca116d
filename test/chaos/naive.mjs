/**
 * The mistake that the drill must find: a client that trusts whatever the socket brings, and after a reconnect asks for
 * events whose id is greater than the last id it has seen, instead of counting the numbers of the stream.
 */

/** Decides like a client that has never heard of a gap. */
export function naiveLaw(streams, action) {
  const put = (name, state, effects) => ({ streams: { ...streams, byName: { ...streams.byName, [name]: state } }, effects });
  const name = action.stream ?? action.event?.stream;
  const state = streams.byName[name];
  switch (action.kind) {
    case 'connected':
      return { streams: { ...streams, connected: true }, effects: Object.keys(streams.byName).map((stream) => ({ kind: 'subscribe', stream, later: false })) };
    case 'disconnected':
      return { streams: { ...streams, connected: false }, effects: [] };
    case 'want':
      return put(name, { lastSeq: null, phase: 'waiting', held: [] }, streams.connected ? [{ kind: 'subscribe', stream: name, later: false }] : []);
    case 'subscribed':
      if (state.lastSeq === null) return put(name, { ...state, lastSeq: action.seq, phase: 'live' }, [{ kind: 'refetch', stream: name }]);
      return put(name, state, [{ kind: 'catchUp', stream: name, after: state.lastSeq, later: false }]);
    case 'received':
      return state.lastSeq === null ? { streams, effects: [] } : put(name, { ...state, lastSeq: action.event.seq }, [{ kind: 'apply', stream: name, events: [action.event] }]);
    case 'caughtUp':
      return action.events.length === 0 ? { streams, effects: [] } : put(name, { ...state, lastSeq: action.events.at(-1).seq }, [{ kind: 'apply', stream: name, events: action.events }]);
    case 'revoked':
      return { streams, effects: [{ kind: 'subscribe', stream: name, later: false }] };
    default:
      return { streams, effects: [] };
  }
}

/** Answers `eventsAfter` the naive way: by the id of the last event seen. No api does, so it looks into the database. */
export function naiveAsk(ask, query) {
  return async (document, variables, options) => {
    if (variables.stream === undefined) return ask(document, variables, options);
    const events = await query(`select stream, seq::int as seq, name, version, payload::text as payload from event e where stream = $1
      and id > coalesce((select id from event l where l.stream = $1 and l.seq = $2), '00000000-0000-0000-0000-000000000000') order by id limit 500`, [variables.stream, variables.seq]);
    return { eventsAfter: { events, hasMore: false } };
  };
}
