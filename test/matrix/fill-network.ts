import {
  addDistrict, addSchool, createMeasure, createNetwork, joinDistrict, joinMember, memberIdOf, registerHub, type District, type Network, type Person, type Place, type Site,
} from '../factories/index.js';
import { unique } from '../factories/place.js';
import type { Canaries } from './canaries.js';
import type { Audience } from './may.js';

const MEASURE = ['measure.read', 'measure.export', 'learning.read', 'series.read'];
const SITE = ['site.read', 'member.read', 'series.read', 'measure.export', 'learning.read', 'network.read'];
const PERSON = ['member.read', 'network.read', 'site.read'];

/** A network whose every word is a canary, with what the rest of the filling needs. */
export interface Canvas {
  place: Place;
  canaries: Canaries;
  network: Network;
  hubId: string;
  memberIds: Map<string, string>;
}

/** The names of a person, and who may read them: colleagues in the networks, the outbox of the hub, the lead who wrote the invitation. */
function personNames(canaries: Canaries, what: string): { name: string; email: string; password: string } {
  return { name: `Person ${canaries.word(`name of ${what}`, [])}`, email: `${canaries.word(`mail of ${what}`, [])}@school.example`, password: `sentence ${canaries.word(`password of ${what}`, [])}` };
}

/** Says who may read the names of a person; called again when the person joins another network. */
function tellPerson(canaries: Canaries, what: string, person: Person, networks: readonly Network[], inviterOrganizations: readonly string[]): void {
  const self: Audience = { to: 'person', user: person.id };
  canaries.tell(wordIn(person.name), `name of ${what}`, [self, ...networks.map((network): Audience => ({ to: 'people', network: network.id }))], PERSON);
  const outboxes = networks.map((network): Audience => ({ to: 'leads', network: network.id, owner: network.hub.id }));
  const inviters = networks.flatMap((network) => inviterOrganizations.map((owner): Audience => ({ to: 'leads', network: network.id, owner })));
  canaries.tell(wordIn(person.email), `mail of ${what}`, [self, ...outboxes, ...inviters], ['member.invite', 'outbox.read']);
}

const wordIn = (text: string): string => /zq[a-z0-9]{10}/.exec(text)?.[0] ?? text;

/** A hub and its networks; their founder leads all of them. */
export async function fillHub(place: Place, canaries: Canaries, what: string, names: readonly string[]): Promise<Canvas[]> {
  const hubName = `Hub ${canaries.word(`name of the hub of ${what}`, [])}`;
  const hub = await registerHub(place, { hubName, ...personNames(canaries, `the founder of ${what}`) });
  const made: Canvas[] = [];
  for (const name of names) {
    const audience: Audience[] = [];
    const word = (of: string): string => canaries.word(`${of} of network ${name}`, audience, ['network.read']);
    const network = await createNetwork(hub, {
      name: `Network ${word('name')}`, slug: `n-${word('slug')}`,
      aim: { forWhom: `Children ${word('aim, for whom,')}`, what: `Less ${word('aim, what,')}`, howGood: `Half ${word('aim, how good,')}`, byWhen: '2028-06-30' },
    });
    audience.push({ to: 'account', network: network.id });
    made.push({ place, canaries, network, hubId: hub.id, memberIds: new Map([[hub.lead.id, await memberIdOf(network.lead)]]) });
  }
  canaries.tell(wordIn(hubName), `name of the hub of ${what}`, made.map(({ network }) => ({ to: 'account', network: network.id })));
  tellPerson(canaries, `the founder of ${what}`, hub.lead, made.map(({ network }) => network), []);
  return made;
}

/** A site whose name, code and county are canaries of the network's members. */
export function siteNames({ canaries, network }: Canvas, what: string): { name: string; code: string; county: string } {
  const members: Audience[] = [{ to: 'members', network: network.id }];
  const word = (of: string): string => canaries.word(`${of} of ${what}`, members, SITE);
  return { name: `Site ${word('name')}`, code: `c-${word('code')}`, county: `County ${word('county')}` };
}

/** A district that takes part. Its first person leads it and holds its data role. */
export async function fillDistrict(canvas: Canvas, what: string): Promise<District> {
  const { canaries, network } = canvas;
  const names = siteNames(canvas, what);
  const district = await joinDistrict(network, { ...names, lead: personNames(canaries, `the first person of ${what}`) });
  const members: Audience[] = [{ to: 'members', network: network.id }, { to: 'colleagues', network: network.id, owner: district.organizationId }];
  canaries.tell(wordIn(names.name), `name of ${what}`, members, SITE);
  tellPerson(canaries, `the first person of ${what}`, district.lead, [network], []);
  canvas.memberIds.set(district.lead.id, await memberIdOf(district.lead));
  return district;
}

/** A school of a district. */
export function fillSchool(canvas: Canvas, district: District, what: string): Promise<Site> {
  return addSchool(canvas.network, district.site, siteNames(canvas, what));
}

/** A district of the directory that nobody has invited. */
export function fillListed(canvas: Canvas, what: string): Promise<Site> {
  return addDistrict(canvas.network, siteNames(canvas, what));
}

/** A member of the organization of `inviter`. */
export async function fillMember(canvas: Canvas, inviter: Person, organizationId: string, roles: string[], what: string): Promise<Person> {
  const member = await joinMember(canvas.network, inviter, roles, personNames(canvas.canaries, what));
  tellPerson(canvas.canaries, what, member, [canvas.network], [organizationId]);
  canvas.memberIds.set(member.id, member.memberId);
  return member;
}

/** A measure whose name and definition are canaries: of the network's members when it is shared, else of the hub's own people. */
export async function fillMeasure({ canaries, network, hubId }: Canvas, what: string, shared: boolean): Promise<{ id: string; name: string }> {
  const audience: Audience[] = [shared ? { to: 'members', network: network.id } : { to: 'readers', network: network.id, owner: hubId }];
  const word = (of: string): string => `${of} ${canaries.word(`${of} of ${what}`, audience, MEASURE)}`;
  return createMeasure(network.lead, {
    name: word('Measure'), unit: word('unit'), why: word('why'), numerator: word('numerator'), denominator: word('denominator'), source: word('source'), collection: word('collection'),
    visibility: shared ? 'NETWORK' : 'OWNER', goal: 0.2, goalBy: '2028-06-30',
  });
}

/** The mail address of somebody who has not answered yet, known to the leads who may take the invitation back. */
export function invitedMail({ canaries, network }: Canvas, what: string, organizationId: string): string {
  const leads: Audience[] = [{ to: 'leads', network: network.id, owner: organizationId }, { to: 'leads', network: network.id, owner: network.hub.id }];
  return `${canaries.word(`mail of ${what}`, leads, ['member.invite', 'outbox.read', 'district.invite'])}@${unique('d')}.example`;
}
