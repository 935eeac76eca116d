import type { Migration } from '@cairn/platform';

/** What exists before any network: people, how they sign in, and the organizations they belong to. */
export const identity: Migration = {
  name: '0001-identity',
  up: async ({ run }) => {
    await run(`create table organization (
      id uuid primary key, kind text not null check (kind in ('HUB', 'DISTRICT', 'SCHOOL', 'PARTNER')), name text not null,
      created_at timestamptz not null default now())`);
    await run(`create table app_user (
      id uuid primary key, email text not null unique, name text not null, disabled_at timestamptz,
      version integer not null default 1, created_at timestamptz not null default now())`);
    await run(`create table credential (
      user_id uuid primary key references app_user (id), password_hash text not null, changed_at timestamptz not null default now())`);
    await run(`create table organization_member (
      organization_id uuid not null references organization (id), user_id uuid not null references app_user (id),
      role text not null check (role in ('LEAD', 'MEMBER')), created_at timestamptz not null default now(),
      primary key (organization_id, user_id))`);
    await run(`create index organization_member_user on organization_member (user_id)`);
    await run(`create table session (
      id uuid primary key, user_id uuid not null references app_user (id), secret_hash bytea not null unique, user_agent text,
      created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null, revoked_at timestamptz)`);
    await run(`create index session_by_user on session (user_id) where revoked_at is null`);
    await run(`create table reset_token (
      id uuid primary key, user_id uuid not null references app_user (id), secret_hash bytea not null unique,
      expires_at timestamptz not null, used_at timestamptz, created_at timestamptz not null default now())`);
    await run(`create table sign_in_attempt (
      key text primary key, failures integer not null, window_ends_at timestamptz not null, blocked_until timestamptz)`);
    await run(`create table mail (
      id uuid primary key, network_id uuid, message_id text not null unique, to_address text not null, subject text not null,
      body text not null, state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
      tries integer not null default 0, error text, created_at timestamptz not null default now(), sent_at timestamptz, next_try_at timestamptz not null default now())`);
    await run(`create index mail_queued on mail (next_try_at) where state = 'QUEUED'`);
    await run(`grant select, insert, update on organization, app_user, credential, session, reset_token, sign_in_attempt to cairn_app`);
    await run(`grant select, insert, update, delete on organization_member, sign_in_attempt to cairn_app`);
    await run(`grant select, insert on mail to cairn_app; grant select, update on mail to cairn_system`);
  },
};
