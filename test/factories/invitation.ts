import { Client } from '../harness/client.js';
import type { Network } from './network.js';
import { type Person, type PersonValues, personOf, personValues } from './person.js';

interface Mails { outbox: { edges: { node: { to: string; text: string } }[] } }

/** The secret of the newest link that was mailed to an address, as the network's lead finds it in the outbox. */
export async function linkTo(network: Network, email: string): Promise<string> {
  const { outbox } = await network.lead.client.ask<Mails>('{ outbox(first: 100) { edges { node { to text } } } }');
  const mail = outbox.edges.find(({ node }) => node.to === email.toLowerCase());
  const secret = /\/invitation\/([\w-]{43})/.exec(mail?.node.text ?? '')?.[1];
  if (!secret) throw new Error(`No invitation was mailed to ${email}.`);
  return secret;
}

/** Accepts by a link, as somebody without an account. `terms` are those of a district. */
export async function accept(network: Network, email: string, values: PersonValues = {}, terms: Record<string, unknown> = {}): Promise<Person> {
  const person = personValues({ ...values, email });
  const client = new Client(network.place.url);
  const { acceptInvitation: answer } = await client.ask<{ acceptInvitation: { __typename: string; message?: string } }>(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on Refused { message } } }',
    { input: { token: await linkTo(network, email), name: person.name, password: person.password, ...terms } });
  if (answer.__typename === 'Refused') throw new Error(answer.message);
  return personOf(client.in(network.slug), person);
}

/** Fails with the words of a refusal. */
export function unlessRefused<T extends { __typename: string; message?: string }>(answer: T): T {
  if (answer.__typename === 'Refused') throw new Error(answer.message);
  return answer;
}
