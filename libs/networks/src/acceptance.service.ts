import { Injectable } from '@nestjs/common';
import { decideSiteState, isRefusal, refuse, type Refusal, type Visibility, withinAgreement } from '@cairn/domain';
import { AccountService, type Browser, line, lookUp, newPassword, PasswordService, type Person, readIdentity, SessionService, SignInService } from '@cairn/identity';
import {
  AppError, Authenticator, badInput, currentOperation, Db, hashSecret, joiningTenant, newId, notFound, refusalOf, Refused, type Tenant, type WriteTx,
} from '@cairn/platform';
import { type AcceptInvitationInput } from './invitation.input.js';
import {
  ACCEPT_PARTICIPATION, END_DISTRICT_INVITATIONS, INVITATION_CONTEXT, USE_INVITATION, type InvitationContext,
} from './invitation.page.js';
import { mayInvite } from './invitation.service.js';
import { AcceptedInvitation, InvitationPreview } from './invitation.type.js';
import { Member } from './member.entity.js';
import { Site } from './site.entity.js';
import { SiteService } from './site.service.js';
import { directoryOf, inboxOf } from './vocabulary.type.js';

/** Who accepts: an account that proved itself, or a new one with its password hash. */
interface Guest { person: Person; passwordHash: string | null; signedIn: boolean }
/** What a district agrees to. */
interface Terms { maxVisibility: Visibility; allMeasures: boolean }
/** What is known of both sides before anything is written. */
interface Arrival { invitation: InvitationContext; guest: Guest; terms: Terms | null; tenant: Tenant; former: Member | null }

/** Accepting an invitation: the link is the authority, and the inviter must still have the right to give it. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountService,
    private readonly passwords: PasswordService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly sites: SiteService,
    private readonly authenticator: Authenticator,
  ) {}

  /** What a link says. Looking does not use it up: mail scanners look first. @throws NOT_FOUND */
  async preview(token: string): Promise<InvitationPreview> {
    const [found] = await readIdentity(this.db, (tx) => tx.page(INVITATION_CONTEXT, [hashSecret(token)]));
    if (!found) throw notFound();
    return Object.assign(new InvitationPreview(), {
      kind: found.kind, networkName: found.network_name, hubName: found.hub_name, siteName: found.site_name, email: found.email, roles: found.roles,
      agreement: found.kind === 'DISTRICT' ? { number: found.agreement_number, body: found.agreement_body, maxVisibility: found.agreement_max_visibility } : null,
      accountExists: found.account_exists,
    });
  }

  /**
   * Joins the network. A refusal says TOKEN_INVALID, EMAIL_MISMATCH or what is wrong with the agreement.
   * @throws UNAUTHENTICATED for an existing account without its password, BAD_USER_INPUT, FORBIDDEN when the inviter lost the right
   */
  async accept(input: AcceptInvitationInput, browser: Browser): Promise<AcceptedInvitation | Refused> {
    const [invitation] = await lookUp(this.db, (tx) => tx.page(INVITATION_CONTEXT, [hashSecret(input.token)]));
    if (!invitation) return refusalOf(refuse('TOKEN_INVALID'));
    const terms = invitation.kind === 'DISTRICT' ? termsOf(invitation, input) : null;
    if (isRefusal(terms)) return refusalOf(terms);
    const guest = await this.guest(invitation, input);
    if (isRefusal(guest)) return refusalOf(guest);
    const arrival = await this.arrival(invitation, guest, terms);
    const done = await this.db.writeAs(arrival.tenant, (tx) => this.join(tx, arrival, browser));
    if (done instanceof Refused) return done;
    this.authenticator.forget(guest.person.id);
    if (done.secret) browser.keep(done.secret);
    return Object.assign(new AcceptedInvitation(), { networkSlug: invitation.slug });
  }

  private async guest(invitation: InvitationContext, input: AcceptInvitationInput): Promise<Guest | Refusal> {
    const { email } = invitation;
    const { identity } = currentOperation();
    if (identity?.email === email && !identity.tokenId) return { person: { id: identity.userId, email, name: identity.name }, passwordHash: null, signedIn: true };
    if (identity && !input.password) return refuse('EMAIL_MISMATCH');
    if (invitation.account_exists) {
      if (!input.password) throw signInFirst();
      return { person: await this.signIns.prove(email, input.password), passwordHash: null, signedIn: false };
    }
    const name = line('name', input.name ?? '', 120);
    const password = newPassword('password', input.password ?? '', { email, name });
    return { person: { id: newId(), email, name }, passwordHash: await this.passwords.hash(password), signedIn: false };
  }

  // A first look with no roles at all: whose organization it will be, and whether the person was here before.
  private async arrival(invitation: InvitationContext, guest: Guest, terms: Terms | null): Promise<Arrival> {
    const { network_id: networkId, slug, hub_id: hubId, site_id: siteId } = invitation;
    const base = { networkId, slug, userId: guest.person.id };
    const visitor = joiningTenant({ ...base, memberId: newId(), roles: [], organizationId: hubId, siteId: null });
    const { former, inviter } = await this.db.writeAs(visitor, async (tx) => ({
      former: guest.passwordHash ? null : await tx.of(Member).one({ userId: guest.person.id }), inviter: await tx.of(Member).one({ id: invitation.invited_by }),
    }));
    if (!inviter) throw inviterMayNot();
    const organizationId = invitation.kind === 'DISTRICT' ? invitation.site_organization_id ?? newId() : inviter.organizationId;
    const tenant = joiningTenant({ ...base, memberId: former?.id ?? newId(), roles: invitation.roles, organizationId, siteId });
    return { invitation, guest, terms, tenant, former };
  }

  private async join(tx: WriteTx, arrival: Arrival, browser: Browser): Promise<{ secret: string | null } | Refused> {
    const { invitation, guest, tenant, former } = arrival;
    if ((await tx.page(USE_INVITATION, [tx.networkId, invitation.invitation_id])).length === 0) return refusalOf(refuse('TOKEN_INVALID'));
    if (former?.state === 'ACTIVE') return refusalOf(refuse('ALREADY_MEMBER', { email: invitation.email }));
    // Who invites holds the site first and then, by its foreign key, the inviter: the same order here, or the two wait for each other.
    const site = invitation.site_id ? await tx.of(Site).lock({ id: invitation.site_id }) : null;
    await this.checkInviter(tx, arrival);
    if (guest.passwordHash && !(await this.accounts.open(tx, guest.person, guest.passwordHash))) throw signInFirst();
    if (invitation.kind === 'DISTRICT') {
      const step = site ? decideSiteState(site, 'ACTIVE') : refuse('TOKEN_INVALID');
      // Paused districts resume by hand; a link can only bring in one that is invited.
      if (!site || site.state !== 'INVITED' || isRefusal(step)) return refusalOf(refuse('TOKEN_INVALID'));
      await this.organization(tx, arrival, site);
    }
    await this.enrol(tx, arrival);
    if (invitation.kind === 'DISTRICT' && site) await this.openDistrict(tx, arrival, site);
    const { memberId, organizationId } = tenant.actor;
    tx.record(directoryOf(tx.networkId), 'member.joined', { organizationId });
    tx.record(inboxOf(memberId), 'member.joined', { organizationId });
    return { secret: guest.signedIn ? null : await this.sessions.start(tx, guest.person.id, browser) };
  }

  // The right to invite is asked again, under the inviter's lock: a demotion at this moment comes before or after.
  private async checkInviter(tx: WriteTx, { invitation, tenant }: Arrival): Promise<void> {
    const inviter = await tx.of(Member).lock({ id: invitation.invited_by, state: 'ACTIVE' });
    if (!inviter) throw inviterMayNot();
    const { organizationId, siteId, roles, userId, id } = inviter;
    const actor = joiningTenant({ networkId: tx.networkId, slug: tenant.slug, memberId: id, userId, roles, organizationId, siteId }).actor;
    if (!mayInvite(actor, invitation.kind, invitation.roles)) throw inviterMayNot();
    if (invitation.kind === 'MEMBER' && tenant.actor.organizationId !== organizationId) throw inviterMayNot();
    if (invitation.kind === 'MEMBER' && !(await this.worksFor(tx, invitation.site_id, inviter))) throw inviterMayNot();
  }

  // A lead who moved to another organization since does not bring people into it by old links.
  private async worksFor(tx: WriteTx, siteId: string | null, inviter: Member): Promise<boolean> {
    if (siteId === null || inviter.siteId === null) return siteId === inviter.siteId;
    const site = await tx.of(Site).one({ id: siteId });
    const district = site?.parentId ? await tx.of(Site).one({ id: site.parentId }) : site;
    return district?.organizationId === inviter.organizationId && district.state === 'ACTIVE';
  }

  private async organization(tx: WriteTx, { tenant, guest }: Arrival, site: Site): Promise<void> {
    const id = tenant.actor.organizationId;
    if (site.organizationId) await this.accounts.addLead(tx, id, guest.person.id);
    else await this.accounts.addOrganization(tx, { id, kind: 'DISTRICT', name: site.name }, guest.person.id);
  }

  private async enrol(tx: WriteTx, { tenant, guest, invitation, former }: Arrival): Promise<void> {
    const { memberId: id, organizationId, siteId } = tenant.actor;
    const values = { organizationId, siteId, roles: invitation.roles, name: guest.person.name, state: 'ACTIVE' as const };
    if (former) await tx.of(Member).edit(former, former.version, values);
    else await tx.of(Member).insert({ id, userId: guest.person.id, version: 1, ...values });
  }

  private async openDistrict(tx: WriteTx, { tenant, invitation, terms }: Arrival, site: Site): Promise<void> {
    const { memberId, organizationId } = tenant.actor;
    await this.sites.move(tx, site, site.version, { state: 'ACTIVE', organizationId });
    await tx.page(ACCEPT_PARTICIPATION, [
      tx.networkId, newId(), site.id, organizationId, invitation.agreement_number, terms?.maxVisibility, terms?.allMeasures, memberId,
    ]);
    await tx.page(END_DISTRICT_INVITATIONS, [tx.networkId, site.id]);
  }
}

function termsOf(invitation: InvitationContext, input: AcceptInvitationInput): Terms | Refusal {
  const { agreement_number: version, agreement_max_visibility: most } = invitation;
  if (input.acceptAgreementVersion == null) return refuse('AGREEMENT_NEEDED', { version });
  if (input.acceptAgreementVersion !== version) return refuse('AGREEMENT_CHANGED', { version });
  const asked = input.maxVisibility ?? most;
  if (asked === 'TEAM') throw badInput('maxVisibility', 'Choose the own organization, the network or everybody.');
  if (!withinAgreement(asked, most)) return refuse('BEYOND_AGREEMENT', { site: invitation.site_name ?? '', max: most, asked });
  return { maxVisibility: asked, allMeasures: input.allMeasures ?? true };
}

function signInFirst(): AppError {
  return new AppError('UNAUTHENTICATED', 'This address has an account already. Sign in, or give its password.');
}

function inviterMayNot(): AppError {
  return new AppError('FORBIDDEN', 'Whoever sent this invitation may not invite any more. Ask for a new one.');
}
