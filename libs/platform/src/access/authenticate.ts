import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ownerListsOf, type Actor, type Role } from '@cairn/domain';
import { Config } from '../config/config.js';
import type { Identity, Tenant } from '../db/context.js';
import { ask } from '../db/ask.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { hashSecret } from '../db/secrets.js';
import { Notifications } from '../db/notifications.js';

/** What one secret means for one network. */
export interface Caller {
  identity: Identity;
  tenant: Tenant | null;
}

interface ContextRow {
  user_id: string; email: string; user_name: string; session_id: string | null; token_id: string | null; token_permissions: string[] | null;
  network_id: string | null; slug: string | null; hub_id: string | null; member_id: string | null; roles: Role[] | null;
  organization_id: string | null; site_id: string | null; site_state: string | null; team_ids: string[] | null;
  /** Of the directory's stream, which tells of every change of rights: its number when this was read. */
  directory_seq: string | null;
}

// The number is read with the rights, in one snapshot: an answer under rights that are some seconds old must not pass for a newer one.
// The walls of 'stream' ask for the network, which is set as soon as the row with it is there. Trap: without its OFFSET the second
// query is joined to the first, and PostgreSQL may begin with it.
const CONTEXT = `select c.*, d.seq as directory_seq
  from (select *, set_config('app.network_id', coalesce(network_id::text, ''), true) as placed from auth_context($1, $2) offset 0) c
  left join lateral (select seq from stream where network_id = nullif(c.placed, '')::uuid and stream = 'directory:' || c.network_id offset 0) d on true`;

const MOST_CACHED = 10_000;

/**
 * Turns a cookie or bearer secret into a caller, in one trip, cached for some seconds and dropped as soon as the
 * database announces that rights changed.
 */
@Injectable()
export class Authenticator implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Authenticator.name);
  private readonly cache = new Map<string, { until: number; caller: Caller | null }>();
  private stop: (() => void) | null = null;
  private changes = 0;

  constructor(
    @Inject(DATA_SOURCES) private readonly sources: DataSources,
    private readonly config: Config,
    private readonly notifications: Notifications,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = this.notifications.on('cairn_auth', (userId) => this.forget(userId));
  }

  onApplicationShutdown(): void {
    this.stop?.();
  }

  /** The caller behind a secret, or null. `slug` asks for the network; one it may not see gives no tenant. */
  async authenticate(secret: string, slug: string | null): Promise<Caller | null> {
    const key = `${hashSecret(secret).toString('base64')} ${slug ?? ''}`;
    const known = this.cache.get(key);
    if (known && known.until > Date.now()) return known.caller;
    const before = this.changes;
    const caller = await this.ask(secret, slug);
    // Rights changed while the database answered: what it said may be old, so nobody else gets it.
    if (this.changes !== before) return caller;
    if (this.cache.size >= MOST_CACHED) this.cache.clear();
    this.cache.set(key, { until: Date.now() + this.config.env.CAIRN_AUTH_CACHE_MS, caller });
    return caller;
  }

  /** The tenant of a member as it stands now, uncached; null when the member left. For jobs and sockets. */
  async member(networkId: string, memberId: string): Promise<{ identity: Identity; tenant: Tenant } | null> {
    const rows = await ask<ContextRow>(this.sources.app, 'select * from member_context($1, $2)', [networkId, memberId]);
    const row = rows[0];
    if (!row) return null;
    const identity = identityOf({ ...row, session_id: null, token_id: null, token_permissions: null });
    const tenant = tenantOf(row);
    return tenant ? { identity, tenant } : null;
  }

  /** Drops what is cached about a user; `*` for everybody. */
  forget(userId: string): void {
    this.changes += 1;
    for (const [key, { caller }] of this.cache) {
      if (userId === '*' || !caller || caller.identity.userId === userId) this.cache.delete(key);
    }
    this.log.debug(`Rights changed for ${userId}.`);
  }

  private async ask(secret: string, slug: string | null): Promise<Caller | null> {
    const rows = await ask<ContextRow>(this.sources.app, CONTEXT, [hashSecret(secret), slug]);
    const row = rows[0];
    if (row) this.touch(row);
    return row ? { identity: identityOf(row), tenant: tenantOf(row) } : null;
  }

  // At most once a minute; nobody waits for it, and a failure costs a minute of idle time, no more.
  private touch({ session_id: session, token_id: token, network_id: network }: ContextRow): void {
    const done = session
      ? this.sources.app.query(`update session set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '1 minute'`, [session])
      : this.sources.app.transaction(async (manager) => {
          await manager.query(`select set_config('app.network_id', $1, true)`, [network ?? '']);
          await manager.query(`update api_token set last_used_at = now() where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`, [token]);
        });
    done.catch(() => undefined);
  }
}

function identityOf(row: ContextRow): Identity {
  return {
    userId: row.user_id, email: row.email, name: row.user_name,
    sessionId: row.session_id, tokenId: row.token_id, tokenPermissions: row.token_permissions,
  };
}

function tenantOf(row: ContextRow): Tenant | null {
  if (!row.network_id || !row.member_id || !row.slug || !row.roles || !row.organization_id) return null;
  return tenantFor({
    networkId: row.network_id, slug: row.slug, memberId: row.member_id, userId: row.user_id, roles: row.roles,
    organizationId: row.organization_id, siteId: row.site_id, siteState: row.site_state, teamIds: row.team_ids ?? [],
    directorySeq: Number(row.directory_seq ?? 0),
  });
}

/** What a tenant is made of. */
export interface TenantFacts {
  networkId: string; slug: string; memberId: string; userId: string; roles: readonly Role[];
  organizationId: string; siteId: string | null; siteState?: string | null; teamIds?: readonly string[];
  directorySeq?: number;
}

/** The tenant of a member, with the owner lists of the domain. A district that is not active (paused, former, invited again) keeps reading and writes nothing. */
export function tenantFor(facts: TenantFacts): Tenant {
  const lists = ownerListsOf({ roles: facts.roles, organizationId: facts.organizationId });
  const resting = facts.siteState != null && facts.siteState !== 'ACTIVE';
  const actor: Actor = {
    memberId: facts.memberId, userId: facts.userId, roles: facts.roles, organizationId: facts.organizationId, siteId: facts.siteId,
    readOwnerIds: lists.readOwnerIds, writeOwnerIds: resting ? [] : lists.writeOwnerIds, rawOwnerIds: lists.rawOwnerIds,
    authorOwnerIds: resting ? [] : lists.authorOwnerIds, teamIds: facts.teamIds ?? [],
  };
  return { networkId: facts.networkId, slug: facts.slug, actor, seqs: { [`directory:${facts.networkId}`]: facts.directorySeq ?? 0 } };
}
