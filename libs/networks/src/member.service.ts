import { Injectable } from '@nestjs/common';
import { hasAnyRole, LEAD_ROLES, refuse, type Refusal, type Role } from '@cairn/domain';
import { AccountService, type Organization } from '@cairn/identity';
import {
  Authenticator, badInput, conflict, currentActor, Db, decodeCursor, encodeCursor, forbidden, isId, mayDo, notFound, pageSize, refusalOf, toConnection,
  type Connection, type PageArgs, type Refused, type WriteTx,
} from '@cairn/platform';
import { REVOKE_TOKENS_OF } from './api-token.page.js';
import { isOfHub, Member, type MemberCan } from './member.entity.js';
import { type SetMemberRolesInput } from './member.input.js';
import { MEMBERS } from './member.page.js';
import { Site } from './site.entity.js';
import { directoryOf, inboxOf } from './vocabulary.type.js';

/** The people of a network: their roles, and their leaving. Every organization keeps a lead. */
@Injectable()
export class MemberService {
  constructor(private readonly db: Db, private readonly accounts: AccountService, private readonly authenticator: Authenticator) {}

  list(args: PageArgs): Promise<Connection<Member>> {
    const first = pageSize(args);
    const [name, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      tx.permit('member.read');
      const rows = await tx.page(MEMBERS, [tx.networkId, name, id, first + 1]);
      return toConnection(rows.map((row) => Object.assign(new Member(), row)), first, (member) => encodeCursor([member.name, member.id]));
    });
  }

  organization(member: Member): Promise<Organization> {
    return this.db.read(async (tx) => {
      const organization = await this.accounts.organization(tx, member.organizationId);
      if (!organization) throw notFound();
      return organization;
    });
  }

  site(member: Member): Promise<Site | null> {
    return this.db.read(async (tx) => (member.siteId ? tx.byId(Site, member.siteId) : null));
  }

  viewerCan(member: Member): MemberCan {
    const facts = { organizationId: member.organizationId, organizationIsHub: isOfHub(member) };
    const active = member.state === 'ACTIVE';
    return { changeRoles: active && mayDo('member.changeRoles', facts), remove: active && mayDo('member.remove', facts) };
  }

  /** @throws FORBIDDEN for roles one may not grant, CONFLICT; LAST_LEAD is a refusal */
  async setRoles(input: SetMemberRolesInput): Promise<Member | Refused> {
    const roles = rolesOf('roles', input.roles);
    const result = await this.db.mutate<Member | Refused>('setMemberRoles', input, {
      run: async (tx) => {
        const member = await tx.load('member.changeRoles', Member, input.id);
        if (!mayDo('member.changeRoles', { organizationId: member.organizationId, organizationIsHub: isOfHub(member), roles })) throw forbidden();
        const refusal = await this.refuseLastLead(tx, member, roles);
        if (refusal) return refusalOf(refusal);
        const changed = await this.edit(tx, member, input.version, { roles });
        tx.record(directoryOf(tx.networkId), 'member.rolesChanged', { organizationId: member.organizationId });
        tx.record(inboxOf(member.id), 'member.rolesChanged', { organizationId: member.organizationId });
        return changed;
      },
      again: (tx, id) => tx.load('member.read', Member, id),
    });
    if (result instanceof Member) this.authenticator.forget(result.userId);
    return result;
  }

  /** Ends a membership. What the person wrote stays, sessions elsewhere too; access to this network ends at once. */
  async remove(id: string, version: number): Promise<Member | Refused> {
    const result = await this.db.mutate<Member | Refused>('removeMember', { id, version }, {
      run: async (tx) => {
        const member = await tx.load('member.remove', Member, id);
        const refusal = await this.refuseLastLead(tx, member, []);
        if (refusal) return refusalOf(refusal);
        const changed = await this.edit(tx, member, version, { state: 'FORMER' });
        await tx.page(REVOKE_TOKENS_OF, [tx.networkId, member.userId]);
        tx.record(directoryOf(tx.networkId), 'member.removed', { organizationId: member.organizationId });
        tx.record(inboxOf(id), 'member.removed', { organizationId: member.organizationId });
        return changed;
      },
      again: (tx) => tx.load('member.read', Member, id),
    });
    if (result instanceof Member) this.authenticator.forget(result.userId);
    return result;
  }

  private async edit(tx: WriteTx, member: Member, version: number, changes: Partial<Pick<Member, 'roles' | 'state'>>): Promise<Member> {
    if (member.state === 'FORMER') throw conflict('This person has left the network.', { currentVersion: member.version });
    return tx.of(Member).edit(member, version, changes);
  }

  // The leads of the organization are locked in one order: two who demote each other at the same time leave one.
  private async refuseLastLead(tx: WriteTx, member: Member, roles: readonly Role[]): Promise<Refusal | null> {
    const all = await tx.of(Member).lockAll({ organizationId: member.organizationId, state: 'ACTIVE' }, { id: 'ASC' });
    const leads = all.filter((one) => hasAnyRole(one.roles, LEAD_ROLES));
    const stays = leads.some((lead) => lead.id !== member.id) || hasAnyRole(roles, LEAD_ROLES);
    if (leads.length === 0 || stays) return null;
    const organization = await this.accounts.organization(tx, member.organizationId);
    return refuse('LAST_LEAD', { organization: organization?.name ?? '' });
  }

  /** Whether this is the member who asks. */
  isMe(member: Member): boolean {
    return member.id === currentActor().memberId;
  }
}

/** Roles as stored: each once, at least one. @throws BAD_USER_INPUT naming `field` */
export function rolesOf(field: string, roles: readonly Role[]): Role[] {
  if (roles.length === 0) throw badInput(field, 'Choose at least one role.');
  return [...new Set(roles)];
}
