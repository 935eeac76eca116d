import type { ReadTx } from '../db/tx.js';
import { statement } from '../db/statement.js';
import { AppError, badInput } from '../errors.js';

interface Row { seq: string; name: string; version: number; payload: unknown; last: string; oldest: string | null }

/** An event as clients get it, by socket or by catching up. */
export interface WireEvent { stream: string; seq: number; name: string; version: number; payload: unknown }

const PAGE = 200;

/** Events of a stream behind a number, with its last one and the oldest that is kept. $1 stream, $2 number */
export const AFTER = statement<Row>('realtime.events-after', `
  select e.seq, e.name, e.version, e.payload, s.seq as last,
    (select min(o.seq) from event o where o.network_id = s.network_id and o.stream = s.stream) as oldest
  from stream s left join lateral (
    select seq, name, version, payload from event e
    where e.network_id = s.network_id and e.stream = s.stream and e.seq > $2 order by e.seq limit ${PAGE + 1}
  ) e on true
  where s.stream = $1 order by e.seq`);

/**
 * The events of a stream behind `seq`; the caller has checked that it may be read.
 * @throws RESYNC_REQUIRED when the client is ahead of the server or behind what is kept; BAD_USER_INPUT for no number
 */
export async function eventsAfter(tx: ReadTx, stream: string, seq: number): Promise<{ events: WireEvent[]; hasMore: boolean; last: number }> {
  if (!Number.isSafeInteger(seq)) throw badInput('seq', 'This must be a whole number.');
  if (seq < 0) throw resync();
  const rows = await tx.page(AFTER, [stream, seq]);
  const last = Number(rows[0]?.last ?? 0);
  if (seq > last) throw resync();
  const found = rows.filter((row) => row.seq !== null);
  if (seq < last && Number(found[0]?.seq ?? 0) !== seq + 1) throw resync();
  const events = found.slice(0, PAGE).map((row) => ({ stream, seq: Number(row.seq), name: row.name, version: row.version, payload: row.payload }));
  return { events, hasMore: found.length > PAGE, last };
}

const LAST = statement<{ seq: string }>('realtime.last-seq', 'select seq from stream where stream = $1');

/** The number of the newest event of a stream; 0 when it has none. */
export async function lastSeq(tx: ReadTx, stream: string): Promise<number> {
  const rows = await tx.page(LAST, [stream]);
  return Number(rows[0]?.seq ?? 0);
}

function resync(): AppError {
  return new AppError('RESYNC_REQUIRED', 'This page has missed too much; it loads everything again.');
}
