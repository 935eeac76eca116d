import { statement } from '@cairn/platform';

/** A user and the stored password, by mail. $1 normalised mail */
export const ACCOUNT_BY_EMAIL = statement<AccountRow>('identity.account-by-email', `
  select u.id, u.email, u.name, u.disabled_at is not null as disabled, c.password_hash
  from app_user u join credential c on c.user_id = u.id where u.email = $1`);

/** The same by id. $1 user */
export const ACCOUNT_BY_ID = statement<AccountRow>('identity.account-by-id', `
  select u.id, u.email, u.name, u.disabled_at is not null as disabled, c.password_hash
  from app_user u join credential c on c.user_id = u.id where u.id = $1`);

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  disabled: boolean;
  password_hash: string;
}

/** Opens an account unless the mail has one. No row back: it has. $1 id, $2 mail, $3 name */
export const ADD_USER = statement<{ id: string }>('identity.add-user', `
  insert into app_user (id, email, name) values ($1, $2, $3) on conflict (email) do nothing returning id`);

/** $1 user, $2 hash */
export const SET_PASSWORD = statement('identity.set-password', `
  insert into credential (user_id, password_hash) values ($1, $2)
  on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = now()`);

/** Renews a hash whose costs are outdated, unless the password was changed meanwhile. $1 user, $2 new hash, $3 the hash that was checked */
export const REHASH = statement('identity.rehash', `
  update credential set password_hash = $2 where user_id = $1 and password_hash = $3`);

/** The organizations of a user. $1 user */
export const ORGANIZATIONS_OF = statement<{ id: string; name: string; kind: 'HUB' | 'DISTRICT' | 'SCHOOL' | 'PARTNER'; role: 'LEAD' | 'MEMBER' }>('identity.organizations-of', `
  select o.id, o.name, o.kind, m.role from organization_member m join organization o on o.id = m.organization_id
  where m.user_id = $1 order by o.name, o.id`);

/** Gives an account another name. */
export const RENAME = statement<{ id: string }>('identity.rename', `update app_user set name = $2, version = version + 1 where id = $1 returning id`);
