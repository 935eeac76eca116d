import { statement } from '@cairn/platform';

/** A session lives 14 days; `auth_context` ends it earlier, 12 hours after it was last seen. $1 id, $2 user, $3 hash, $4 user agent */
export const ADD_SESSION = statement('identity.add-session', `
  insert into session (id, user_id, secret_hash, user_agent, expires_at) values ($1, $2, $3, $4, now() + interval '14 days')`);

/** The living sessions of a user, newest first. $1 user */
export const SESSIONS_OF = statement<{ id: string; created_at: Date; last_seen_at: Date; user_agent: string | null }>('identity.sessions-of', `
  select id, created_at, last_seen_at, user_agent from session
  where user_id = $1 and revoked_at is null and expires_at > now() and last_seen_at > now() - interval '12 hours'
  order by last_seen_at desc, id limit 100`);

/** Ends one session. $1 session, $2 its user */
export const REVOKE_SESSION = statement<{ id: string }>('identity.revoke-session', `
  update session set revoked_at = now() where id = $1 and user_id = $2 and revoked_at is null returning id`);

/** Ends all sessions of a user but one. $1 user, $2 the one to keep or null */
export const REVOKE_SESSIONS = statement('identity.revoke-sessions', `
  update session set revoked_at = now() where user_id = $1 and revoked_at is null and id is distinct from $2::uuid`);
