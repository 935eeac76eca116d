import { Client } from '../harness/client.js';
import { type Person, type PersonValues, personOf, personValues } from './person.js';
import { type Place, unique } from './place.js';

/** A hub organization with the person who registered it. */
export interface Hub {
  place: Place;
  id: string;
  name: string;
  lead: Person;
}

/** Registers a hub as its first person does. */
export async function registerHub(place: Place, values: PersonValues & { hubName?: string } = {}): Promise<Hub> {
  const hubName = values.hubName ?? `Hub ${unique()}`;
  const person = personValues(values);
  const client = new Client(place.url);
  const { registerHub: made } = await client.ask<{ registerHub: { organizations: { id: string; name: string }[] } }>(
    'mutation ($input: RegisterHubInput!) { registerHub(input: $input) { organizations { id name } } }', { input: { hubName, ...person } });
  const hub = made.organizations.find(({ name }) => name === hubName);
  if (!hub) throw new Error('The hub is not among the organizations of its founder.');
  return { place, id: hub.id, name: hubName, lead: await personOf(client, person) };
}
