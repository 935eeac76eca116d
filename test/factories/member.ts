import { Client } from '../harness/client.js';
import { accept, unlessRefused } from './invitation.js';
import type { Network } from './network.js';
import { type Person, type PersonValues, personValues } from './person.js';

/** A person in a network. */
export interface Member extends Person { memberId: string }

/** Invites somebody into the organization of `inviter`, by mail. Resolves with the invitation. */
export async function inviteMember(inviter: Pick<Person, 'client'>, email: string, roles: string[], siteId: string | null = null): Promise<string> {
  const { inviteMember: sent } = await inviter.client.ask<{ inviteMember: { __typename: string; id: string; message?: string } }>(
    'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on PendingInvitation { id } ... on Refused { message } } }',
    { input: { email, roles, siteId } }, Client.key());
  return unlessRefused(sent).id;
}

/** A member of the organization of `inviter`, who invited and was answered. */
export async function joinMember(network: Network, inviter: Pick<Person, 'client'>, roles: string[], values: PersonValues & { siteId?: string } = {}): Promise<Member> {
  const { email } = personValues(values);
  await inviteMember(inviter, email, roles, values.siteId ?? null);
  const person = await accept(network, email, values);
  return { ...person, memberId: await memberIdOf(person) };
}

/** The membership of a person in the network its client speaks to. */
export async function memberIdOf(person: Pick<Person, 'client'>): Promise<string> {
  const { network } = await person.client.ask<{ network: { me: { id: string } } }>('{ network { me { id } } }');
  return network.me.id;
}
