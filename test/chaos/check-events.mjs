/** The log of events, the outbox, the queue: numbered without gaps, told once, worked off to the last. */
export async function checkEvents(query, expected, handlers, findings) {
  const [counts] = await query('select (select count(*)::int from event) as events, (select count(*)::int from stream) as streams, (select count(*)::int from receipt) as receipts');
  Object.assign(findings.checked, counts);
  await checkStreams(query, findings);
  await checkHappenings(query, expected.events, findings);
  await checkDeliveries(query, handlers, findings);
  await checkNotes(query, findings);
}

// Every release is followed by a roll-up that takes what it noted; the doctor does not mind what waits.
async function checkNotes(query, findings) {
  const left = await query('select measure_id, count(*)::int as notes from rollup_change group by measure_id');
  for (const { measure_id: id, notes } of left) findings.lose(`${notes} notes of measure ${id} were never rolled up`);
}

async function checkStreams(query, findings) {
  const rows = await query(`select stream, coalesce(s.seq, 0)::int as seq, e.events, e.first, e.last
    from stream s full join (
      select network_id, stream, count(*)::int as events, min(seq)::int as first, max(seq)::int as last from event group by 1, 2
    ) e using (network_id, stream)`);
  for (const { stream, seq, events, first, last } of rows) {
    findings.count(`events of ${stream}`, events ?? 0, seq, stream);
    if (first !== 1 || last !== seq) findings.lose(`${stream} counts to ${seq}, its events go from ${first} to ${last}`, stream);
  }
}

async function checkHappenings(query, wanted, findings) {
  const rows = await query(`select name, stream, coalesce(payload->>'importId', payload->>'siteId', payload->>'cycleId', payload->>'messageId', payload->>'measureId') as id, count(*)::int as events
    from event where not (name = 'cycle.updated' and stream like 'learning:%') group by 1, 2, 3`);
  const told = new Set();
  for (const { name, stream, id, events } of rows) {
    const happening = `${name} ${id}`;
    told.add(happening);
    const acknowledged = wanted.get(happening);
    if (acknowledged) findings.count(`${happening} on ${stream}`, events, acknowledged.times, acknowledged.last);
  }
  for (const [happening, { last }] of wanted) if (!told.has(happening)) findings.lose(`${happening} was never told`, last);
}

async function checkDeliveries(query, handlers, findings) {
  const pairs = Object.entries(handlers).flatMap(([event, names]) => names.map((handler) => ({ event, handler })));
  const missing = await query(`select e.id, e.name, h.handler from event e join unnest($1::text[], $2::text[]) as h(name, handler) on h.name = e.name
    where not exists (select 1 from receipt r where r.network_id = e.network_id and r.event_id = e.id and r.handler = h.handler)`,
  [pairs.map(({ event }) => event), pairs.map(({ handler }) => handler)]);
  for (const { id, name, handler } of missing) findings.lose(`${handler} never worked off ${name} ${id}`);
  // Whom a message concerns is told once for the message, however often it is edited: that receipt names the message.
  const stray = await query(`select r.event_id, r.handler from receipt r where not exists (select 1 from event e where e.network_id = r.network_id and e.id = r.event_id)
    and not (r.handler like 'discussion.%:%' and exists (select 1 from message m where m.network_id = r.network_id and m.id = r.event_id))`);
  for (const { event_id, handler } of stray) findings.lose(`event ${event_id}, which ${handler} has worked off`);
  for (const { name, id, failed_reason } of await query(`select name, id, failed_reason from bullmq.job where state = 'failed'`)) findings.lose(`job ${name} ${id} was given up: ${failed_reason}`);
  const [{ left }] = await query('select count(*)::int as left from outbox');
  if (left > 0) findings.lose(`${left} events were never relayed`);
}
