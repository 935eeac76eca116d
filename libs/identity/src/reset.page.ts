import { statement } from '@cairn/platform';

/** $1 id, $2 user, $3 hash */
export const ADD_RESET = statement('identity.add-reset', `
  insert into reset_token (id, user_id, secret_hash, expires_at) values ($1, $2, $3, now() + interval '30 minutes')`);

/** Whose link it is, without using it up. $1 hash */
export const PEEK_RESET = statement<{ user_id: string; email: string; name: string }>('identity.peek-reset', `
  select u.id as user_id, u.email, u.name from reset_token r join app_user u on u.id = r.user_id and u.disabled_at is null
  where r.secret_hash = $1 and r.used_at is null and r.expires_at > now()`);

/** Uses a link up: of two at once, one gets the row. $1 hash */
export const USE_RESET = statement<{ user_id: string }>('identity.use-reset', `
  update reset_token set used_at = now() where secret_hash = $1 and used_at is null and expires_at > now() returning user_id`);

/** Ends the other links of a user. $1 user */
export const END_RESETS = statement('identity.end-resets', `
  update reset_token set used_at = now() where user_id = $1 and used_at is null`);
