/**
 * Compares what each page applied with the log of the server, number by number: nothing missing, nothing twice, nothing
 * out of turn, and each event the one that stands in the log.
 */
export function checkReconnect(listeners, stored) {
  const found = { events: 0, gaps: 0, duplicates: 0, reorderings: 0, examples: [] };
  for (const listener of listeners) {
    for (const stream of listener.streams) compare(listener, stream, stored.get(stream) ?? new Map(), found);
  }
  return found;
}

function compare({ name, heard }, stream, stored, found) {
  const { base, applied, skipped } = heard.get(stream);
  const tell = (words) => found.examples.push(`${name} on ${stream}: ${words}`);
  const seen = new Set();
  let highest = 0;
  for (const event of applied) {
    if (seen.has(event.seq)) {
      found.duplicates += 1;
      tell(`${event.seq} came twice`);
    } else if (event.seq < highest) {
      found.reorderings += 1;
      tell(`${event.seq} came after ${highest}`);
    }
    // An event that is another one than the log's leaves its place empty.
    if (same(event, stored.get(event.seq))) seen.add(event.seq);
    else tell(`${event.seq} is not what the log says`);
    highest = Math.max(highest, event.seq);
  }
  found.events += seen.size;
  for (const seq of stored.keys()) {
    if (seen.has(seq) || (base !== null && seq <= base) || skipped.some(([from, to]) => seq >= from && seq <= to)) continue;
    found.gaps += 1;
    tell(`${seq} never came`);
  }
}

function same(event, stored) {
  return stored !== undefined && event.name === stored.name && canonical(event.payload) === canonical(stored.payload);
}

function canonical(payload) {
  return JSON.stringify(Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The log of the server: by stream, by number. */
export async function storedEvents(query, streams) {
  const rows = await query('select stream, seq::int as seq, name, payload from event where stream = any($1) order by stream, seq', [streams]);
  const stored = new Map(streams.map((stream) => [stream, new Map()]));
  for (const { stream, seq, ...event } of rows) stored.get(stream).set(seq, event);
  return stored;
}
