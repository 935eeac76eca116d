import { statement } from '@cairn/platform';

/** Whether the write of an event told more of the same test on the same stream, behind it. $1 network, $2 event, $3 test */
export const TOLD_AGAIN = statement<{ one: number }>('inquiry.told-again', `
  select 1 as one from event e join event later on later.network_id = e.network_id and later.stream = e.stream and later.seq > e.seq and later.request_id = e.request_id
  where e.network_id = $1 and e.id = $2 and later.payload ->> 'cycleId' = $3 limit 1`);
