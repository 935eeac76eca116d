import { statement } from '@cairn/platform';

/** $1 network, $2 id, $3 hash, $4 user, $5 session or null, $6 token or null */
export const ADD_TICKET = statement<{ expires_at: Date }>('networks.add-ticket', `
  insert into socket_ticket (network_id, id, secret_hash, user_id, session_id, token_id, expires_at)
  values ($1, $2, $3, $4, $5, $6, now() + interval '60 seconds') returning expires_at`);

/** $1 network, $2 token, $3 its user */
export const REVOKE_TOKEN = statement<{ id: string }>('networks.revoke-token', `
  update api_token set revoked_at = now(), version = version + 1 where network_id = $1 and id = $2 and user_id = $3 and revoked_at is null returning id`);

/** All tokens of somebody who leaves. $1 network, $2 user */
export const REVOKE_TOKENS_OF = statement('networks.revoke-tokens-of', `
  update api_token set revoked_at = now(), version = version + 1 where network_id = $1 and user_id = $2 and revoked_at is null`);
