import type { Client } from '../../harness/client.js';

/** What accepting answers: the network that was joined, or the code of the refusal. */
export interface Accepted { __typename: string; networkSlug?: string; code?: string }

const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptedInvitation { networkSlug } ... on Refused { code } } }`;

/** Accepts by a link. */
export async function acceptBy(client: Client, input: { token: string } & Record<string, unknown>): Promise<Accepted> {
  return (await client.ask<{ acceptInvitation: Accepted }>(ACCEPT, { input })).acceptInvitation;
}

/** Tries to accept where an error is expected. */
export function failToAccept(client: Client, input: { token: string } & Record<string, unknown>): Promise<{ code: string } & Record<string, unknown>> {
  return client.fail(ACCEPT, { input });
}

const INVITE_MEMBER = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on PendingInvitation { id } ... on Refused { code } } }';
const INVITE_DISTRICT = 'mutation ($input: InviteDistrictInput!) { inviteDistrict(input: $input) { __typename ... on PendingInvitation { id } ... on Refused { code } } }';

/** The document of an invitation. */
export const documents = { INVITE_MEMBER, INVITE_DISTRICT };
