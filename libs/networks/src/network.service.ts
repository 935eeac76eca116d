import { Injectable } from '@nestjs/common';
import { checkSlug, MOST_PRINCIPALS, MOST_TEACHERS, parseIsoDate, refuse, Role, streamName, Visibility } from '@cairn/domain';
import { AccountService, line, lookUp, type Organization, readIdentity } from '@cairn/identity';
import {
  Authenticator, badInput, currentActor, currentIdentity, Db, forbidden, isId, joiningTenant, mayDo, newId, notFound, text, violatedConstraint,
} from '@cairn/platform';
import { Agreement } from './agreement.entity.js';
import { firstAgreement } from './agreement-text.type.js';
import { Member } from './member.entity.js';
import { type AimInput, type CreateNetworkInput, type TeamRuleInput, type UpdateNetworkInput } from './network.input.js';
import { Network } from './network.entity.js';
import { MY_NETWORKS, SITE_COUNTS } from './network.page.js';
import { type MyNetwork, type NetworkCan, type SiteCounts } from './network.type.js';
import { directoryOf } from './vocabulary.type.js';

/** Networks: made by the lead of a hub, edited by hub leads, read by members. */
@Injectable()
export class NetworkService {
  constructor(private readonly db: Db, private readonly accounts: AccountService, private readonly authenticator: Authenticator) {}

  /** The networks of whoever is signed in. */
  async mine(): Promise<MyNetwork[]> {
    const { userId } = currentIdentity();
    const rows = await readIdentity(this.db, (tx) => tx.page(MY_NETWORKS, [userId]));
    return rows.map((row) => ({
      id: row.network_id, slug: row.slug, name: row.name, hubName: row.hub_name, roles: row.roles, organizationName: row.organization_name,
      districts: Number(row.districts),
    }));
  }

  /** The network of the request. */
  current(): Promise<Network> {
    return this.db.read((tx) => tx.load('network.read', Network, tx.networkId));
  }

  hub(network: Network): Promise<Organization> {
    return this.db.read(async (tx) => {
      const hub = await this.accounts.organization(tx, network.hubId);
      if (!hub) throw notFound();
      return hub;
    });
  }

  /** The newest version of the agreement. */
  agreement(): Promise<Agreement> {
    return this.db.read(async (tx) => {
      const [newest] = await tx.of(Agreement).find({ networkId: tx.networkId }, { order: { number: 'DESC' }, take: 1 });
      if (!newest) throw notFound();
      return newest;
    });
  }

  /** The member who asks. Guests see themselves too. */
  me(): Promise<Member> {
    return this.db.read(async (tx) => {
      const me = await tx.byId(Member, currentActor().memberId);
      if (!me) throw notFound();
      return me;
    });
  }

  counts(): Promise<SiteCounts> {
    return this.db.read(async (tx) => (await tx.page(SITE_COUNTS, [tx.networkId]))[0] as SiteCounts);
  }

  /** Where the caller hears that lists of what people contribute have changed. */
  workStreams(networkId: string): string[] {
    const { readOwnerIds, teamIds } = currentActor();
    return [streamName('learning', networkId), ...readOwnerIds.map((id) => streamName('organization', id)), ...teamIds.map((id) => streamName('team', id))];
  }

  viewerCan(network: Network): NetworkCan {
    const { organizationId } = currentActor();
    const own = { organizationId, organizationIsHub: organizationId === network.hubId };
    return {
      edit: mayDo('network.edit', {}), manageDirectory: mayDo('directory.manage', {}), inviteDistrict: mayDo('district.invite', {}),
      inviteMember: mayDo('member.invite', own), createMeasure: mayDo('measure.create', {}),
      importData: mayDo('measure.import', { ownerId: organizationId }), readOutbox: mayDo('outbox.read', {}),
      createTeam: mayDo('team.create', { ownerId: organizationId }), decideWaivers: mayDo('team.decideWaiver', {}),
    };
  }

  /**
   * Makes a network with the first version of its agreement; whoever makes it leads it and holds its data role.
   * @throws NOT_FOUND or FORBIDDEN for a hub one does not lead, BAD_USER_INPUT with the field `slug` when it is taken
   */
  async create(input: CreateNetworkInput): Promise<Network> {
    const { userId, name: creator } = currentIdentity();
    if (!isId(input.hubId)) throw notFound();
    const values = {
      name: line('name', input.name, 120), slug: slugOf(input.slug), ...aimOf(input.aim), timeZone: timeZoneOf(input.timeZone),
      schoolYearStartMonth: whole('schoolYearStartMonth', input.schoolYearStartMonth ?? 7, 1, 12), minimumCell: whole('minimumCell', input.minimumCell ?? 10, 5, 30),
    };
    const hub = await this.hubToLead(input.hubId, userId);
    const roles = [Role.HUB_LEAD, Role.HUB_DATA];
    const id = newId();
    const memberId = newId();
    const tenant = joiningTenant({ networkId: id, slug: values.slug, memberId, userId, roles, organizationId: hub.id, siteId: null });
    const made = await namingTaken(values.slug, () => this.db.writeAs(tenant, async (tx) => {
      await tx.of(Network).insert({ id, hubId: hub.id, sample: false, version: 1, ...values });
      await tx.of(Agreement).insert({ id: newId(), number: 1, body: firstAgreement(hub.name, values.name), maxVisibility: Visibility.NETWORK });
      await tx.of(Member).insert({ id: memberId, userId, name: creator, organizationId: hub.id, siteId: null, roles, state: 'ACTIVE', version: 1 });
      tx.record(directoryOf(id), 'member.joined', { organizationId: hub.id });
      // Read back: the database has filled in the rule for teams.
      return (await tx.of(Network).one({ id })) as Network;
    }));
    this.authenticator.forget(userId);
    return made;
  }

  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT with the current version */
  update(input: UpdateNetworkInput): Promise<Network> {
    const changes = {
      ...(input.name == null ? {} : { name: line('name', input.name, 120) }),
      ...(input.aim == null ? {} : aimOf(input.aim)),
      ...(input.timeZone == null ? {} : { timeZone: timeZoneOf(input.timeZone) }),
      ...(input.minimumCell == null ? {} : { minimumCell: whole('minimumCell', input.minimumCell, 5, 30) }),
      ...(input.teamRule == null ? {} : teamRuleOf(input.teamRule)),
    };
    return this.db.mutate('updateNetwork', input, {
      run: async (tx) => {
        const network = await tx.load('network.edit', Network, tx.networkId, { lock: true });
        const { minimumCell } = network;
        const changed = await tx.of(Network).edit(network, input.version, changes);
        tx.record(directoryOf(tx.networkId), 'network.updated', { networkId: tx.networkId, minimumCellChanged: changed.minimumCell !== minimumCell });
        return changed;
      },
      again: (tx, id) => tx.load('network.read', Network, id),
    });
  }

  /** Says of this network that its people and figures are fictional. */
  markSample(): Promise<Network> {
    return this.db.write(async (tx) => {
      const network = await tx.load('network.edit', Network, tx.networkId, { lock: true });
      return tx.of(Network).edit(network, network.version, { sample: true });
    });
  }

  private async hubToLead(hubId: string, userId: string): Promise<Organization> {
    return lookUp(this.db, async (tx) => {
      const role = await this.accounts.roleIn(tx, hubId, userId);
      const hub = role ? await this.accounts.organization(tx, hubId) : null;
      if (!hub) throw notFound();
      if (role !== 'LEAD' || hub.kind !== 'HUB') throw forbidden();
      return hub;
    });
  }
}

function slugOf(given: string): string {
  const checked = checkSlug(given);
  if (!checked.ok) throw badInput('slug', checked.reason);
  return checked.value;
}

function aimOf(aim: AimInput): Pick<Network, 'aimForWhom' | 'aimWhat' | 'aimHowGood' | 'aimByWhen'> {
  if (!parseIsoDate(aim.byWhen)) throw badInput('aim.byWhen', 'This is not a date. Write it like 2027-06-30.');
  return {
    aimForWhom: text('aim.forWhom', aim.forWhom, { max: 300, required: true }), aimWhat: text('aim.what', aim.what, { max: 600, required: true }),
    aimHowGood: text('aim.howGood', aim.howGood, { max: 300, required: true }), aimByWhen: aim.byWhen,
  };
}

function teamRuleOf(rule: TeamRuleInput): Pick<Network, 'leadCentralOffice' | 'minPrincipals' | 'minTeachers'> {
  return {
    leadCentralOffice: rule.leadCentralOffice, minPrincipals: whole('teamRule.minPrincipals', rule.minPrincipals, 0, MOST_PRINCIPALS),
    minTeachers: whole('teamRule.minTeachers', rule.minTeachers, 0, MOST_TEACHERS),
  };
}

function timeZoneOf(name: string): string {
  const wrong = badInput('timeZone', 'This is no time zone. Write it like America/Denver.');
  // Offsets such as +05:30 are no places: they know no summer.
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name) || name.length > 60) throw wrong;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw wrong;
  }
}

function whole(field: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) throw badInput(field, `Choose a whole number from ${least} to ${most}.`);
  return value;
}

async function namingTaken<T>(slug: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === 'network_slug_key') throw badInput('slug', refuse('SLUG_TAKEN', { slug }).message);
    throw error;
  }
}
