import { Client } from '../harness/client.js';
import { type Place, unique } from './place.js';

/** Somebody who is signed in. `client` speaks to the network the factory was given, if any. */
export interface Person {
  client: Client;
  id: string;
  name: string;
  email: string;
  password: string;
}

export interface PersonValues { name?: string; email?: string; password?: string }

/** The values of a person nobody has named, without the account. */
export function personValues(values: PersonValues = {}): Required<PersonValues> {
  const word = unique('p');
  return { name: values.name ?? `Person ${word}`, email: values.email ?? `${word}@school.example`, password: values.password ?? `a long sentence ${unique('s')}` };
}

/** The account behind a client that has just been signed in. */
export async function personOf(client: Client, values: Required<PersonValues>): Promise<Person> {
  const { viewer } = await client.ask<{ viewer: { id: string } }>('{ viewer { id } }');
  return { client, id: viewer.id, ...values };
}

/** Signs a person in again: a browser of its own, in the same network. */
export async function signIn(place: Place, person: Pick<Person, 'email' | 'password'>, network: string | null = null): Promise<Client> {
  const client = new Client(place.url);
  await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { email: person.email, password: person.password } });
  return client.in(network);
}
