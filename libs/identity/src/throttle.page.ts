import { statement } from '@cairn/platform';

const FREE = `($2::int[])[array_position($1::text[], a.key)]`;

/**
 * Counts one try of each key, unless the key is blocked. A key has `free` tries; from then on every further one
 * doubles the wait, from 30 s to 15 min. A quiet hour forgets. `now()` is the start of the transaction, so a try
 * that waited for the row's lock sees the block that others have set meanwhile.
 * $1 keys (distinct), $2 how many tries are free for each.
 */
export const TAKE_TRY = statement<{ key: string; counted: boolean; wait: number }>('identity.take-try', `
  insert into sign_in_attempt as a (key, failures, window_ends_at, blocked_until)
  select key, 1, now() + interval '1 hour', case when free <= 1 then now() + interval '30 seconds' end
    from (select * from unnest($1::text[], $2::int[]) as t(key, free) order by key) as wanted
  on conflict (key) do update set
    failures = case when a.blocked_until > now() then a.failures when a.window_ends_at < now() then 1 else a.failures + 1 end,
    window_ends_at = case when a.blocked_until > now() then a.window_ends_at else now() + interval '1 hour' end,
    blocked_until = case
      when a.blocked_until > now() then a.blocked_until
      when a.window_ends_at < now() then null
      when a.failures + 1 >= ${FREE} then now() + make_interval(secs => least(900, 30 * power(2, least(10, a.failures + 1 - ${FREE}))))
    end
  returning a.key, a.window_ends_at = now() + interval '1 hour' as counted,
    greatest(1, ceil(extract(epoch from a.blocked_until - now())))::int as wait`);

/** Gives a successful try back: it was no guess. $1 keys, $2 how many tries are free for each. */
export const RETURN_TRY = statement('identity.return-try', `
  update sign_in_attempt a set failures = greatest(a.failures - 1, 0),
    blocked_until = case when a.failures - 1 >= ${FREE} then a.blocked_until end
  where a.key = any($1)`);

/** Forgets the failures of one key. */
export const FORGET_TRIES = statement('identity.forget-tries', `delete from sign_in_attempt where key = $1`);
