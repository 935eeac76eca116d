import { statement } from '@cairn/platform';

// What the sample people did was done by services just now; here it gets the days on which the story says it happened.
// Everybody changes what is theirs, under the same walls as always.

/** $1 idea, $2 day */
export const DATE_IDEA = statement<unknown>('demo.date-idea', `update change_idea set created_at = $2::timestamptz, updated_at = $2::timestamptz where id = $1`);

/** $1 cycle, $2 made, $3 started, $4 studied, $5 closed; each stays null where it is */
export const DATE_CYCLE = statement<unknown>('demo.date-cycle', `
  update pdsa_cycle set created_at = $2::timestamptz, updated_at = case stage when 'CLOSED' then $5::timestamptz when 'STUDYING' then $4::timestamptz when 'RUNNING' then $3::timestamptz else $2::timestamptz end, started_at = case when started_at is null then null else $3::timestamptz end,
    studied_at = case when studied_at is null then null else $4::timestamptz end, closed_at = case when closed_at is null then null else $5::timestamptz end where id = $1`);

/** $1 cycle, $2 words, $3 day */
export const DATE_NOTE = statement<unknown>('demo.date-note', `update cycle_note set noted_at = $3 where cycle_id = $1 and body = $2`);

/** $1 message, $2 moment */
export const DATE_MESSAGE = statement<unknown>('demo.date-message', `
  with dated as (update message set created_at = $2::timestamptz where id = $1 returning network_id, thread_id)
  update thread t set last_at = $2::timestamptz from dated d where t.network_id = d.network_id and t.id = d.thread_id`);

/** $1 session, $2 begin, $3 end */
export const DATE_SESSION = statement<unknown>('demo.date-session', `update live_session set started_at = $2, ended_at = $3 where id = $1`);
