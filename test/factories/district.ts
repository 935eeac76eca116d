import { Client } from '../harness/client.js';
import { accept, unlessRefused } from './invitation.js';
import type { Network } from './network.js';
import { type Person, type PersonValues, personValues } from './person.js';
import { unique } from './place.js';

/** An entry of the directory. */
export interface Site { id: string; name: string; code: string | null }

export interface SiteValues { name?: string; code?: string; county?: string }

/** A district that takes part, with the person who accepted: its lead, who holds its data role as well. */
export interface District {
  network: Network;
  site: Site;
  organizationId: string;
  lead: Person;
}

/** Adds a district to the directory. */
export function addDistrict(network: Network, values: SiteValues = {}): Promise<Site> {
  return addSite(network, { kind: 'DISTRICT', name: values.name ?? `District ${unique()}`, code: values.code ?? unique('d'), county: values.county ?? null });
}

/** Adds a school of a district to the directory. */
export function addSchool(network: Network, district: Pick<Site, 'id'>, values: SiteValues = {}): Promise<Site> {
  return addSite(network, { kind: 'SCHOOL', parentId: district.id, name: values.name ?? `School ${unique()}`, code: values.code ?? unique('s'), county: values.county ?? null });
}

async function addSite(network: Network, input: Record<string, unknown>): Promise<Site> {
  const { addSite: site } = await network.lead.client.ask<{ addSite: Site }>('mutation ($input: AddSiteInput!) { addSite(input: $input) { id name code } }', { input }, Client.key());
  return site;
}

/** Invites a district of the directory by mail. */
export async function inviteDistrict(network: Network, site: Pick<Site, 'id'>, email: string): Promise<string> {
  const { inviteDistrict: sent } = await network.lead.client.ask<{ inviteDistrict: { __typename: string; id: string; message?: string } }>(
    'mutation ($input: InviteDistrictInput!) { inviteDistrict(input: $input) { __typename ... on PendingInvitation { id } ... on Refused { message } } }',
    { input: { siteId: site.id, email } }, Client.key());
  return unlessRefused(sent).id;
}

/** A district that was added, invited, and has accepted the agreement. */
export async function joinDistrict(network: Network, values: SiteValues & { lead?: PersonValues } = {}): Promise<District> {
  const site = await addDistrict(network, values);
  const { email } = personValues(values.lead);
  await inviteDistrict(network, site, email);
  const lead = await accept(network, email, values.lead, { acceptAgreementVersion: 1 });
  const { site: joined } = await lead.client.ask<{ site: { organization: { id: string } } }>('query ($id: ID!) { site(id: $id) { organization { id } } }', { id: site.id });
  return { network, site, organizationId: joined.organization.id, lead };
}
