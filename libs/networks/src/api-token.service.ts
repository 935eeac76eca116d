import { Injectable } from '@nestjs/common';
import { isPermission, PERMISSIONS, Visibility, type Permission } from '@cairn/domain';
import { line } from '@cairn/identity';
import { Authenticator, badInput, currentActor, currentIdentity, Db, forbidden, isId, mayDo, newId, newSecret, notFound } from '@cairn/platform';
import { MoreThan } from 'typeorm';
import { ApiToken, SocketTicket, type CreateApiTokenInput, type CreatedApiToken } from './api-token.entity.js';
import { ADD_TICKET, REVOKE_TOKEN } from './api-token.page.js';
import { isOfHub } from './member.entity.js';

const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

/** What programs and sockets get in place of a password: tokens and tickets. */
@Injectable()
export class ApiTokenService {
  constructor(private readonly db: Db, private readonly authenticator: Authenticator) {}

  /** The own tokens that still live. */
  async list(): Promise<ApiToken[]> {
    const userId = person();
    return this.db.read(async (tx) => {
      const tokens = await tx.of(ApiToken).find({ userId, expiresAt: MoreThan(new Date()) }, { order: { createdAt: 'DESC' }, take: 100 });
      return tokens.filter((token) => token.revokedAt === null);
    });
  }

  /** A token for nothing that its owner could not do. The secret is shown once. @throws BAD_USER_INPUT, FORBIDDEN */
  async create(input: CreateApiTokenInput): Promise<CreatedApiToken> {
    const userId = person();
    const name = line('name', input.name, 80);
    if (!Number.isInteger(input.days) || input.days < 1 || input.days > MOST_DAYS) throw badInput('days', `Choose 1 to ${MOST_DAYS} days.`);
    const permissions = permissionsOf(input.permissions);
    const { secret, hash } = newSecret();
    const token = await this.db.write(async (tx) => {
      tx.permit('apiToken.create');
      return tx.of(ApiToken).insert({ id: newId(), userId, name, secretHash: hash, permissions, createdAt: new Date(), expiresAt: new Date(Date.now() + input.days * DAY_MS), lastUsedAt: null, revokedAt: null });
    });
    return { token, secret };
  }

  /** @throws NOT_FOUND for a token that is not one's own */
  async revoke(id: string): Promise<boolean> {
    const userId = person();
    if (!isId(id)) throw notFound();
    await this.db.write(async (tx) => {
      if ((await tx.page(REVOKE_TOKEN, [tx.networkId, id, userId])).length === 0) throw notFound();
    });
    this.authenticator.forget(userId);
    return true;
  }

  /** What opens one socket within a minute, bound to this sign-in and this network. */
  socketTicket(): Promise<SocketTicket> {
    const { userId, sessionId, tokenId } = currentIdentity();
    const { secret, hash } = newSecret();
    return this.db.write(async (tx) => {
      tx.permit('stream.read');
      const [row] = await tx.page(ADD_TICKET, [tx.networkId, newId(), hash, userId, sessionId, tokenId]);
      return Object.assign(new SocketTicket(), { ticket: secret, expiresAt: row?.expires_at });
    });
  }
}

/** The user behind a session. A token must not outlive its own end by making others, nor end its siblings. @throws FORBIDDEN to tokens */
function person(): string {
  const { userId, tokenId } = currentIdentity();
  if (tokenId) throw forbidden();
  return userId;
}

/** Permissions as stored. A noun with `.*` is all of it, so its maker must have all of it. */
function permissionsOf(asked: readonly string[]): string[] {
  const given = [...new Set(asked)];
  if (given.length === 0 || given.length > PERMISSIONS.length) throw badInput('permissions', 'Name at least one permission, each once.');
  for (const name of given) {
    const meant = name.endsWith('.*') ? PERMISSIONS.filter((permission) => permission.startsWith(name.slice(0, -1))) : isPermission(name) ? [name] : [];
    if (meant.length === 0) throw badInput('permissions', 'There is no such permission.');
    const beyond = meant.find((permission) => !mayAtAll(permission));
    if (beyond) throw badInput('permissions', `You may not do ${beyond} yourself, so no token of yours can.`);
  }
  return given;
}

// Whether there is any row at all on which the member may do it: one of the own organization that the network sees.
function mayAtAll(permission: Permission): boolean {
  const actor = currentActor();
  const { organizationId } = actor;
  return mayDo(permission, { ownerId: organizationId, visibility: Visibility.NETWORK, organizationId, organizationIsHub: isOfHub(actor) });
}
