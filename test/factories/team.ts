import { Client } from '../harness/client.js';
import type { District } from './district.js';
import { unlessRefused } from './invitation.js';
import type { Member } from './member.js';
import { unique } from './place.js';

export type TeamPart = 'LEAD' | 'MEMBER' | 'COACH';

/** A team of a district. */
export interface Team { id: string; name: string; version: number; district: District }

export interface TeamValues {
  name?: string;
  purpose?: string;
  schools?: { id: string }[];
  /** People with their parts; the lead of the district leads unless somebody here does. Two words in a pair: `[coach, 'COACH']`. */
  members?: (Pick<Member, 'memberId'> | [member: Pick<Member, 'memberId'>, part: TeamPart])[];
}

/** A team that the lead of a district made. Its people have their rights in it at once. */
export async function createTeam(district: District, values: TeamValues = {}): Promise<Team> {
  const members = (values.members ?? []).map((one) => (Array.isArray(one) ? { memberId: one[0].memberId, part: one[1] } : { memberId: one.memberId, part: 'MEMBER' }));
  const input = { name: values.name ?? `Team ${unique()}`, purpose: values.purpose ?? '', schoolIds: (values.schools ?? []).map(({ id }) => id), members };
  const { createTeam: made } = await district.lead.client.ask<{ createTeam: { __typename: string; id: string; name: string; version: number; message?: string } }>(
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { __typename ... on Team { id name version } ... on Refused { message } } }', { input }, Client.key());
  const { id, name, version } = unlessRefused(made);
  return { id, name, version, district };
}
