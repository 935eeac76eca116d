import { Client } from '../harness/client.js';
import { type Hub, registerHub } from './hub.js';
import type { Person } from './person.js';
import { type Place, unique } from './place.js';

/** A network and its lead, whose client speaks to it. */
export interface Network {
  place: Place;
  id: string;
  slug: string;
  name: string;
  hub: Hub;
  lead: Person;
}

export interface NetworkValues {
  name?: string;
  slug?: string;
  aim?: { forWhom: string; what: string; howGood: string; byWhen: string };
  minimumCell?: number;
}

/** Makes a network of a hub. */
export async function createNetwork(hub: Hub, values: NetworkValues = {}): Promise<Network> {
  const input = {
    hubId: hub.id, name: values.name ?? `Network ${unique()}`, slug: values.slug ?? unique('n'), timeZone: 'America/Denver',
    aim: values.aim ?? { forWhom: 'Students of grade 9', what: 'Fewer miss a tenth of their school days', howGood: 'From 24 % to 15 %', byWhen: '2028-06-30' },
    ...(values.minimumCell ? { minimumCell: values.minimumCell } : {}),
  };
  const { createNetwork: made } = await hub.lead.client.ask<{ createNetwork: { id: string; slug: string; name: string } }>(
    'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id slug name } }', { input }, Client.key());
  return { place: hub.place, ...made, hub, lead: { ...hub.lead, client: hub.lead.client.in(made.slug) } };
}

/** A hub with one network: where most specs begin. */
export async function freshNetwork(place: Place, values: NetworkValues = {}): Promise<Network> {
  return createNetwork(await registerHub(place), values);
}
