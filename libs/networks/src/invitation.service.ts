import { Injectable } from '@nestjs/common';
import { can, decideSiteState, isRefusal, refuse, Role, type Actor, type InvitationKind } from '@cairn/domain';
import { AccountService, emailOf } from '@cairn/identity';
import {
  badInput, Config, currentActor, Db, forbidden, isId, mayDo, newId, newSecret, notFound, refusalOf, type ReadTx, type Refused, type WriteTx,
} from '@cairn/platform';
import { type InviteDistrictInput, type InviteMemberInput } from './invitation.input.js';
import { ADD_INVITATION, END_EXPIRED, MEMBER_OF_EMAIL, OPEN_FOR_DISTRICT, PENDING, REVOKE_INVITATION, type PendingRow } from './invitation.page.js';
import { PendingInvitation } from './invitation.type.js';
import { isOfHub, Member } from './member.entity.js';
import { rolesOf } from './member.service.js';
import { Network } from './network.entity.js';
import { Site } from './site.entity.js';
import { SiteService } from './site.service.js';
import { directoryOf } from './vocabulary.type.js';

/** The roles of the person who accepts for a district. */
export const FIRST_DISTRICT_ROLES: readonly Role[] = [Role.DISTRICT_LEAD, Role.DISTRICT_DATA];

interface NewInvitation { kind: InvitationKind; email: string; roles: readonly Role[]; site: Site | null }

/** Invitations by mail: of a district by the hub, of people by the leads of their own organization. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly accounts: AccountService,
    private readonly sites: SiteService,
  ) {}

  /** Invites somebody to lead a district in; the district becomes INVITED. */
  inviteDistrict(input: InviteDistrictInput): Promise<PendingInvitation | Refused> {
    const email = emailOf('email', input.email);
    return this.db.mutate<PendingInvitation | Refused>('inviteDistrict', input, {
      run: async (tx) => {
        tx.permit('district.invite');
        const site = await tx.load('site.read', Site, input.siteId, { lock: true });
        if (site.kind === 'SCHOOL') throw badInput('siteId', 'Invite the district; it invites its schools.');
        if (site.state === 'ACTIVE') return refusalOf(refuse('SITE_ALREADY_JOINED', { site: site.name }));
        const step = site.state === 'INVITED' ? site : decideSiteState(site, 'INVITED');
        if (isRefusal(step)) return refusalOf(step);
        const sent = await this.send(tx, { kind: 'DISTRICT', email, roles: FIRST_DISTRICT_ROLES, site });
        if (sent instanceof PendingInvitation && site.state !== 'INVITED') await this.sites.move(tx, site, site.version, { state: 'INVITED' });
        return sent;
      },
      again: (tx, id) => this.pending(tx, id),
    });
  }

  /** Invites somebody into the own organization, with roles that the inviter may grant. @throws FORBIDDEN */
  inviteMember(input: InviteMemberInput): Promise<PendingInvitation | Refused> {
    const email = emailOf('email', input.email);
    const roles = rolesOf('roles', input.roles);
    return this.db.mutate<PendingInvitation | Refused>('inviteMember', input, {
      run: async (tx) => {
        const actor = currentActor();
        tx.permit('member.invite', { organizationId: actor.organizationId, organizationIsHub: isOfHub(actor), roles });
        return this.send(tx, { kind: 'MEMBER', email, roles, site: await this.workplace(tx, actor, input.siteId ?? null) });
      },
      again: (tx, id) => this.pending(tx, id),
    });
  }

  /** Open invitations that the viewer could revoke. */
  list(): Promise<PendingInvitation[]> {
    return this.db.read(async (tx) => {
      const rows = await tx.page(PENDING, [tx.networkId, null]);
      return rows.filter((row) => mayRevoke(row)).map(show);
    });
  }

  /** Takes an open invitation back; a district without another one is merely listed again. */
  async revoke(id: string): Promise<boolean> {
    if (!isId(id)) throw notFound();
    await this.db.mutate<{ id: string }>('revokeInvitation', { id }, {
      run: async (tx) => {
        const [row] = await tx.page(PENDING, [tx.networkId, id]);
        // Who could not revoke it does not see it either.
        if (!row || !mayRevoke(row)) throw notFound();
        if ((await tx.page(REVOKE_INVITATION, [tx.networkId, id])).length === 0) throw notFound();
        tx.record(directoryOf(tx.networkId), 'invitation.revoked', { kind: row.kind });
        if (row.kind === 'DISTRICT' && row.site_id) await this.unlist(tx, row.site_id);
        return { id };
      },
      again: async () => ({ id }),
    });
    return true;
  }

  private async unlist(tx: WriteTx, siteId: string): Promise<void> {
    const site = await tx.of(Site).lock({ id: siteId });
    const [open] = await tx.page(OPEN_FOR_DISTRICT, [tx.networkId, siteId]);
    if (site?.state === 'INVITED' && open?.open === 0) await this.sites.move(tx, site, site.version, { state: 'LISTED' });
  }

  // Where the invited person will work: nowhere at the hub; in a district, the district or one of its schools.
  private async workplace(tx: ReadTx, actor: Actor, siteId: string | null): Promise<Site | null> {
    if (actor.siteId === null) {
      if (siteId !== null) throw badInput('siteId', 'People of the hub work in no district.');
      return null;
    }
    const own = await this.sites.districtOf(tx, await tx.load('site.read', Site, actor.siteId));
    if (own.state !== 'ACTIVE') throw forbidden();
    if (siteId === null) return own;
    const site = await tx.load('site.read', Site, siteId);
    if (site.id !== own.id && site.parentId !== own.id) throw badInput('siteId', 'Choose your district or one of its schools.');
    return site;
  }

  private async send(tx: WriteTx, wanted: NewInvitation): Promise<PendingInvitation | Refused> {
    const { email, kind, site } = wanted;
    const [known] = await tx.page(MEMBER_OF_EMAIL, [tx.networkId, email]);
    if (known?.state === 'ACTIVE') return refusalOf(refuse('ALREADY_MEMBER', { email }));
    await tx.page(END_EXPIRED, [tx.networkId, email]);
    const { secret, hash } = newSecret();
    const { memberId } = currentActor();
    const [made] = await tx.page(ADD_INVITATION, [tx.networkId, newId(), kind, email, [...wanted.roles], site?.id ?? null, hash, memberId]);
    if (!made) return refusalOf(refuse('ALREADY_INVITED', { email }));
    tx.record(directoryOf(tx.networkId), 'invitation.sent', { kind });
    await this.write(tx, wanted, secret);
    return this.pending(tx, made.id);
  }

  private async write(tx: WriteTx, { kind, email, site }: NewInvitation, secret: string): Promise<void> {
    const network = await tx.load('network.read', Network, tx.networkId);
    const hub = await this.accounts.organization(tx, network.hubId);
    const inviter = await tx.of(Member).one({ id: currentActor().memberId });
    const whom = kind === 'DISTRICT' ? `${site?.name ?? 'your district'} to take part` : 'you to take part';
    await tx.mail({
      to: email,
      subject: kind === 'DISTRICT' ? `${site?.name} is invited to ${network.name}` : `You are invited to ${network.name}`,
      text: `Hello,\n\n${inviter?.name ?? 'Somebody'} invites ${whom} in "${network.name}", a network of ${hub?.name ?? 'a hub'}.\n\n`
        + `See what it is about, and accept within 7 days:\n\n${this.config.baseUrl}/invitation/${secret}\n\n`
        + 'The link works once and is meant for you: do not pass it on. If you do not know what this is about, do nothing.\n',
    });
  }

  private async pending(tx: ReadTx, id: string): Promise<PendingInvitation> {
    const [row] = await tx.page(PENDING, [tx.networkId, id]);
    if (!row) throw notFound();
    return show(row);
  }
}

/** Whether somebody may invite into a district or an organization: asked when inviting, and again when accepting. */
export function mayInvite(actor: Actor, kind: InvitationKind, roles: readonly Role[]): boolean {
  if (kind === 'DISTRICT') return can(actor, 'district.invite', {});
  return can(actor, 'member.invite', { organizationId: actor.organizationId, organizationIsHub: isOfHub(actor), roles });
}

function mayRevoke(row: PendingRow): boolean {
  if (row.kind === 'DISTRICT') return mayDo('district.invite', {});
  const actor = currentActor();
  // An invitation to the hub names no site, so its organization is the hub's, which is the actor's if he is of the hub.
  const organizationId = row.site_id === null && isOfHub(actor) ? actor.organizationId : row.organization_id;
  return organizationId !== null && mayDo('member.invite', { organizationId, organizationIsHub: row.site_id === null });
}

function show(row: PendingRow): PendingInvitation {
  return Object.assign(new PendingInvitation(), {
    id: row.id, kind: row.kind, email: row.email, roles: row.roles, siteName: row.site_name, invitedBy: row.invited_by, expiresAt: row.expires_at,
  });
}
