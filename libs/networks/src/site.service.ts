import { Injectable } from '@nestjs/common';
import { decideSiteStateByHand, isRefusal, siteStatesByHand } from '@cairn/domain';
import { AccountService, line, type Organization } from '@cairn/identity';
import {
  Authenticator, badInput, currentActor, Db, decodeCursor, encodeCursor, isId, mayDo, newId, pageSize, refusalOf, toConnection, violatedConstraint,
  type Connection, type ReadTx, type Refused, type WriteTx,
} from '@cairn/platform';
import { In } from 'typeorm';
import { Member } from './member.entity.js';
import { Participation } from './participation.entity.js';
import { Site, type SiteCan } from './site.entity.js';
import { type AddSiteInput, type SetSiteStateInput, type SitesArgs, type UpdateSiteInput } from './site.input.js';
import { MOVE_SCHOOLS, SCHOOLS_OF, SITES } from './site.page.js';
import { directoryOf } from './vocabulary.type.js';

/** The directory of districts and schools: read by all members, kept by hub leads. */
@Injectable()
export class SiteService {
  constructor(private readonly db: Db, private readonly accounts: AccountService, private readonly authenticator: Authenticator) {}

  list(args: SitesArgs): Promise<Connection<Site>> {
    const first = pageSize(args);
    const [name, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    const search = args.search == null || args.search.trim() === '' ? null : line('search', args.search, 100);
    return this.db.read(async (tx) => {
      tx.permit('site.read');
      const rows = await tx.page(SITES, [tx.networkId, args.kind ?? null, search, name, id, first + 1]);
      return toConnection(rows.map((row) => Object.assign(new Site(), row)), first, (site) => encodeCursor([site.name, site.id]));
    });
  }

  one(id: string): Promise<Site> {
    return this.db.read((tx) => tx.load('site.read', Site, id));
  }

  /** The schools of a district, batched over the districts of a page. */
  schools(district: Site): Promise<Site[]> {
    return this.db.read((tx) => tx.loader<string, Site[]>('networks.schools', async (ids) => {
      const rows = (await tx.page(SCHOOLS_OF, [tx.networkId, ids])).map((row) => Object.assign(new Site(), row));
      return ids.map((id) => rows.filter(({ parentId }) => parentId === id));
    }).load(district.id));
  }

  participation(site: Site): Promise<Participation | null> {
    return this.db.read((tx) => tx.loader<string, Participation | null>('networks.participation', async (ids) => {
      const rows = await tx.of(Participation).find({ siteId: In([...ids]) });
      return ids.map((id) => rows.find(({ siteId }) => siteId === id) ?? null);
    }).load(site.id));
  }

  /** The name of whoever accepted, for those who may see people. */
  async acceptedBy(participation: Participation): Promise<string | null> {
    if (!mayDo('member.read', {})) return null;
    return this.db.read(async (tx) => (await tx.byId(Member, participation.acceptedById))?.name ?? null);
  }

  organization(site: Site): Promise<Organization | null> {
    return this.db.read(async (tx) => (site.organizationId ? this.accounts.organization(tx, site.organizationId) : null));
  }

  async viewerCan(site: Site): Promise<SiteCan> {
    const isDistrict = site.kind === 'DISTRICT';
    const edit = mayDo('site.edit', {});
    // Only the hub has something to hand over, and only to a district that is there to take it.
    const hand = mayDo('series.handOver', { ownerId: currentActor().organizationId }) && isDistrict && site.state === 'ACTIVE';
    return {
      edit, handOver: hand, pause: edit && isDistrict && siteStatesByHand(site.state).length > 0,
      invite: isDistrict && ['LISTED', 'INVITED', 'ALUMNI'].includes(site.state) && mayDo('district.invite', {}),
      describe: edit || (await this.db.read(async (tx) => mayDo('site.describe', await placeFacts(tx, site)))),
    };
  }

  /** @throws BAD_USER_INPUT naming the field of a duplicate, NOT_FOUND for an unknown district, FORBIDDEN */
  add(input: AddSiteInput): Promise<Site> {
    const values = { name: line('name', input.name, 160), code: optional('code', input.code, 40), county: optional('county', input.county, 120) };
    if ((input.kind === 'SCHOOL') !== (input.parentId != null)) {
      throw badInput('parentId', input.kind === 'SCHOOL' ? 'Choose the district of the school.' : 'A district belongs to no other one.');
    }
    return namingDuplicates(() => this.db.mutate('addSite', input, {
      run: async (tx) => {
        tx.permit('directory.manage');
        const district = input.parentId == null ? null : await this.district(tx, input.parentId);
        const site = await tx.of(Site).insert({
          id: newId(), kind: input.kind, parentId: district?.id ?? null, ...values, state: district?.state ?? 'LISTED', organizationId: null, version: 1,
        });
        tx.record(directoryOf(tx.networkId), 'site.added', { siteId: site.id });
        return site;
      },
      again: (tx, id) => tx.load('site.read', Site, id),
    }));
  }

  /** @throws as `add`, and CONFLICT with the current version */
  update(input: UpdateSiteInput): Promise<Site> {
    const changes = {
      ...(input.name == null ? {} : { name: line('name', input.name, 160) }),
      ...(input.code === undefined ? {} : { code: optional('code', input.code, 40) }),
      ...(input.county === undefined ? {} : { county: optional('county', input.county, 120) }),
    };
    return namingDuplicates(() => this.db.mutate('updateSite', input, {
      run: async (tx) => {
        const site = await tx.load('site.edit', Site, input.id, { lock: true });
        const changed = await tx.of(Site).edit(site, input.version, changes);
        tx.record(directoryOf(tx.networkId), 'site.updated', { siteId: site.id });
        return changed;
      },
      again: (tx, id) => tx.load('site.read', Site, id),
    }));
  }

  /** Pauses, resumes or ends the participation of a district; its schools follow, and its members keep reading. */
  async setState(input: SetSiteStateInput): Promise<Site | Refused> {
    const moved = await this.db.mutate<Site | Refused>('setSiteState', input, {
      run: async (tx) => {
        const site = await tx.load('site.edit', Site, input.id, { lock: true });
        if (site.kind === 'SCHOOL') throw badInput('id', 'A school follows its district: set the state of the district.');
        const decision = decideSiteStateByHand(site, input.state);
        if (isRefusal(decision)) return refusalOf(decision);
        return this.move(tx, site, input.version, { state: decision.state });
      },
      again: (tx, id) => tx.load('site.read', Site, id),
    });
    // What members of a district may do hangs on its state, and they are many.
    this.authenticator.forget('*');
    return moved;
  }

  /** Writes a step that has been decided, for the district and its schools. */
  async move(tx: WriteTx, site: Site, version: number, changes: Pick<Site, 'state'> & Partial<Pick<Site, 'organizationId'>>): Promise<Site> {
    const moved = await tx.of(Site).edit(site, version, changes);
    await tx.page(MOVE_SCHOOLS, [tx.networkId, site.id, changes.state]);
    tx.record(directoryOf(tx.networkId), 'site.stateChanged', { siteId: site.id, from: site.state, to: changes.state });
    return moved;
  }

  /** The district of a district or school. */
  async districtOf(tx: ReadTx, site: Site): Promise<Site> {
    return site.parentId === null ? site : tx.load('site.read', Site, site.parentId);
  }

  private async district(tx: ReadTx, id: string): Promise<Site> {
    const district = await tx.load('site.read', Site, id);
    if (district.kind !== 'DISTRICT') throw badInput('parentId', 'This is a school. Choose its district.');
    return district;
  }
}

/** What decides who may describe a place: a school belongs to the organization of its district. */
export async function placeFacts(tx: ReadTx, site: Site): Promise<{ organizationId: string | null }> {
  const district = site.parentId === null ? site : await tx.byId(Site, site.parentId);
  return { organizationId: district?.organizationId ?? null };
}

function optional(field: string, value: string | null | undefined, max: number): string | null {
  return value == null || value.trim() === '' ? null : line(field, value, max);
}

async function namingDuplicates<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'site_code') throw badInput('code', 'Another site has this code already.');
    if (constraint === 'site_name') throw badInput('name', 'A site with this name is in the directory already.');
    throw error;
  }
}
