import { Injectable } from '@nestjs/common';
import { type OrganizationKind } from '@cairn/domain';
import { type ReadTx, type WriteTx } from '@cairn/platform';
import { ACCOUNT_BY_EMAIL, ACCOUNT_BY_ID, ADD_USER, ORGANIZATIONS_OF, RENAME, SET_PASSWORD, type AccountRow } from './account.page.js';
import { Organization, OrganizationMember } from './organization.entity.js';
import { Viewer } from './viewer.type.js';

/** Who somebody is, whatever the network. */
export interface Person { id: string; email: string; name: string }

/** Accounts and the organizations they belong to; works inside the transaction it is given. */
@Injectable()
export class AccountService {
  /** The account of a normalised mail, or null. */
  async byEmail(tx: ReadTx, email: string): Promise<AccountRow | null> {
    return (await tx.page(ACCOUNT_BY_EMAIL, [email]))[0] ?? null;
  }

  async byId(tx: ReadTx, userId: string): Promise<AccountRow | null> {
    return (await tx.page(ACCOUNT_BY_ID, [userId]))[0] ?? null;
  }

  /** Opens an account; null when the mail has one already. */
  async open(tx: WriteTx, person: Person, passwordHash: string): Promise<Person | null> {
    const [made] = await tx.page(ADD_USER, [person.id, person.email, person.name]);
    if (!made) return null;
    await this.setPassword(tx, made.id, passwordHash);
    return person;
  }

  async setPassword(tx: WriteTx, userId: string, passwordHash: string): Promise<void> {
    await tx.page(SET_PASSWORD, [userId, passwordHash]);
  }

  /** Gives an account another name; what somebody wrote keeps the name of its member. */
  async rename(tx: WriteTx, userId: string, name: string): Promise<void> {
    await tx.page(RENAME, [userId, name]);
  }

  /** A new organization, led by `leadId`. */
  async addOrganization(tx: WriteTx, organization: { id: string; kind: OrganizationKind; name: string }, leadId: string): Promise<Organization> {
    const made = await tx.of(Organization).insert(organization);
    await this.addLead(tx, made.id, leadId);
    return made;
  }

  /** Makes a user a lead of an organization. */
  async addLead(tx: WriteTx, organizationId: string, userId: string): Promise<void> {
    const known = await tx.of(OrganizationMember).one({ organizationId, userId });
    if (!known) await tx.of(OrganizationMember).insert({ organizationId, userId, role: 'LEAD' });
    else if (known.role !== 'LEAD') await tx.of(OrganizationMember).update({ organizationId, userId }, { role: 'LEAD' });
  }

  /** What a user is in an organization, or null. */
  async roleIn(tx: ReadTx, organizationId: string, userId: string): Promise<'LEAD' | 'MEMBER' | null> {
    return (await tx.of(OrganizationMember).one({ organizationId, userId }))?.role ?? null;
  }

  /** An organization by its id, batched. */
  organization(tx: ReadTx, id: string): Promise<Organization | null> {
    return tx.byId(Organization, id);
  }

  /** What a person is shown about the own account. */
  async viewer(tx: ReadTx, person: Person): Promise<Viewer> {
    const organizations = await tx.page(ORGANIZATIONS_OF, [person.id]);
    return Object.assign(new Viewer(), {
      id: person.id, email: person.email, name: person.name, organizations,
      canCreateNetwork: organizations.some(({ kind, role }) => kind === 'HUB' && role === 'LEAD'),
    });
  }
}
