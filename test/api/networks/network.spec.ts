import { addDistrict, addSchool, createNetwork, freshNetwork, joinDistrict, joinMember, registerHub, signIn, unique, type Hub } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';

const CREATE = 'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id slug name version minimumCell schoolYearStartMonth aim { forWhom byWhen } me { roles organization { name } } agreement { version maxVisibility text } teamRule { leadCentralOffice minPrincipals minTeachers } } }';
const UPDATE = 'mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { version name timeZone minimumCell aim { what byWhen } } }';
const NETWORK = `{ network { version name me { roles } siteCounts { listed invited active paused alumni schools }
  viewerCan { edit manageDirectory inviteDistrict inviteMember createMeasure importData readOutbox } } }`;
const AIM = { forWhom: 'Students of grade 9', what: 'Fewer miss school', howGood: 'From 24 % to 15 %', byWhen: '2028-06-30' };

let place: TestServer;
beforeAll(async () => { place = await server(); });

const input = (hubId: string, changes: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ input: { hubId, name: 'Attend Today', slug: unique('n'), aim: AIM, timeZone: 'America/Denver', ...changes } });

describe('making a network', () => {
  let founder: Hub;
  beforeAll(async () => { founder = await registerHub(place); });

  test('gives its maker the lead and the data role, an agreement, and the rules of small groups', async () => {
    const hub = await registerHub(place);
    const { createNetwork: made } = await hub.lead.client.ask<{ createNetwork: { agreement: { text: string } } }>(CREATE, input(hub.id));
    expect(made).toMatchObject({
      name: 'Attend Today', version: 1, minimumCell: 10, schoolYearStartMonth: 7, aim: { forWhom: AIM.forWhom, byWhen: AIM.byWhen },
      me: { roles: ['HUB_LEAD', 'HUB_DATA'], organization: { name: hub.name } }, agreement: { version: 1, maxVisibility: 'NETWORK' },
      teamRule: { leadCentralOffice: true, minPrincipals: 1, minTeachers: 2 },
    });
    expect(made.agreement.text).toContain(hub.name);
    expect(made.agreement.text).toContain('Attend Today');
  });

  test('is for leads of that hub alone; somebody else\'s hub is not there', async () => {
    const [hub, stranger] = [await registerHub(place), await registerHub(place)];
    expect((await stranger.lead.client.fail(CREATE, input(hub.id))).code).toBe('NOT_FOUND');
    expect((await stranger.lead.client.fail(CREATE, input('01890a5d-ac96-774b-bcce-b302099a8057'))).code).toBe('NOT_FOUND');
    expect((await new Client(place.url).fail(CREATE, input(hub.id))).code).toBe('UNAUTHENTICATED');
    const network = await createNetwork(hub);
    const district = await joinDistrict(network);
    expect((await district.lead.client.fail(CREATE, input(district.organizationId))).code).toBe('FORBIDDEN');
  });

  test('refuses an address that is taken, naming the field', async () => {
    const [one, other] = [await freshNetwork(place), await registerHub(place)];
    expect(await other.lead.client.fail(CREATE, input(other.id, { slug: one.slug }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'slug' });
  });

  test.each([
    ['an address with a space', 'slug', { slug: 'A B' }], ['an address of a sign', 'slug', { slug: '-' }], ['an address that the server uses', 'slug', { slug: 'graphql' }],
    ['a name of a NUL', 'name', { name: '\u0000' }], ['a time zone of Mars', 'timeZone', { timeZone: 'Mars/Olympus' }], ['an offset', 'timeZone', { timeZone: '+25:00' }],
    ['groups of one', 'minimumCell', { minimumCell: 1 }], ['a thirteenth month', 'schoolYearStartMonth', { schoolYearStartMonth: 13 }],
    ['an empty aim', 'aim.what', { aim: { ...AIM, what: ' ' } }], ['31 February', 'aim.byWhen', { aim: { ...AIM, byWhen: '2027-02-31' } }],
    ['the day zero', 'aim.byWhen', { aim: { ...AIM, byWhen: '0000-00-00' } }], ['the last day of JavaScript', 'aim.byWhen', { aim: { ...AIM, byWhen: '275760-09-13' } }],
  ])('refuses %s', async (_what, field, change) => {
    expect(await founder.lead.client.fail(CREATE, input(founder.id, change))).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('the network', () => {
  test('is seen by its members, each with what they may do', async () => {
    const network = await freshNetwork(place);
    const coach = await joinMember(network, network.lead, ['COACH']);
    const district = await joinDistrict(network);
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const may = async (client: Client): Promise<string[]> => {
      const { network: { viewerCan } } = await client.ask<{ network: { viewerCan: Record<string, boolean> } }>(NETWORK);
      return Object.keys(viewerCan).filter((act) => viewerCan[act]);
    };
    expect(await may(network.lead.client)).toEqual(['edit', 'manageDirectory', 'inviteDistrict', 'inviteMember', 'createMeasure', 'importData', 'readOutbox']);
    expect(await may(coach.client)).toEqual([]);
    expect(await may(district.lead.client)).toEqual(['inviteMember', 'importData']);
    expect(await may(teacher.client)).toEqual([]);
  });

  test('counts its directory by state', async () => {
    const network = await freshNetwork(place);
    const district = await addDistrict(network);
    await addSchool(network, district);
    await joinDistrict(network);
    expect(await network.lead.client.ask(NETWORK)).toMatchObject({ network: { siteCounts: { listed: 1, invited: 0, active: 1, paused: 0, alumni: 0, schools: 1 } } });
  });

  test('changes what was given and keeps the rest', async () => {
    const { lead, name } = await freshNetwork(place);
    expect(await lead.client.ask(UPDATE, { input: { version: 1, minimumCell: 12, timeZone: 'europe/berlin' } }, Client.key()))
      .toEqual({ updateNetwork: { version: 2, name, timeZone: 'Europe/Berlin', minimumCell: 12, aim: { what: 'Fewer miss a tenth of their school days', byWhen: '2028-06-30' } } });
    expect(await lead.client.ask(UPDATE, { input: { version: 2, name: 'Attend', aim: AIM } }, Client.key())).toMatchObject({ updateNetwork: { version: 3, name: 'Attend', minimumCell: 12 } });
  });

  test('answers a stale version with the current one and changes nothing', async () => {
    const { lead } = await freshNetwork(place);
    await lead.client.ask(UPDATE, { input: { version: 1, name: 'First' } }, Client.key());
    expect(await lead.client.fail(UPDATE, { input: { version: 1, name: 'Second' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await lead.client.fail(UPDATE, { input: { version: 7, name: 'Second' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await lead.client.ask(NETWORK)).toMatchObject({ network: { name: 'First', version: 2 } });
  });

  test('takes one of two editors who save at the same time', async () => {
    const network = await freshNetwork(place);
    const other = await signIn(place, network.lead, network.slug);
    const answers = await Promise.all([network.lead.client, other, network.lead.client, other].map((client, at) => client.in(network.slug).send<{ updateNetwork: object | null }>(UPDATE, { input: { version: 1, name: `Name ${at}` } }, Client.key())));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => [extensions.code, extensions.currentVersion])).toEqual(Array(3).fill(['CONFLICT', 2]));
  });

  test('is edited by hub leads alone', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const data = await joinMember(network, network.lead, ['HUB_DATA']);
    for (const client of [district.lead.client, data.client]) expect((await client.fail(UPDATE, { input: { version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
    const stranger = await registerHub(place);
    expect((await stranger.lead.client.in(network.slug).fail(UPDATE, { input: { version: 1, name: 'Mine' } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('is asked for by name: without the header there is none', async () => {
    const { lead } = await freshNetwork(place);
    for (const slug of [null, 'nobody-has-this', 'UPPER']) expect((await lead.client.in(slug).fail(NETWORK)).code).toBe('NOT_FOUND');
    expect((await new Client(place.url).fail(NETWORK)).code).toBe('UNAUTHENTICATED');
  });
});

describe('somebody in several networks', () => {
  const MINE = '{ myNetworks { id slug name hubName roles organizationName districts } }';

  test('sees each with the roles held there, and no other', async () => {
    const [own, other, foreign] = [await freshNetwork(place), await freshNetwork(place), await freshNetwork(place)];
    await addDistrict(own);
    const guest = await joinMember(other, other.lead, ['COACH'], { email: own.lead.email, password: own.lead.password });
    const { myNetworks } = await guest.client.ask<{ myNetworks: { slug: string }[] }>(MINE);
    expect(myNetworks).toHaveLength(2);
    expect(myNetworks).toEqual(expect.arrayContaining([
      { id: own.id, slug: own.slug, name: own.name, hubName: own.hub.name, roles: ['HUB_LEAD', 'HUB_DATA'], organizationName: own.hub.name, districts: 1 },
      { id: other.id, slug: other.slug, name: other.name, hubName: other.hub.name, roles: ['COACH'], organizationName: other.hub.name, districts: 0 },
    ]));
    expect(myNetworks.map(({ slug }) => slug)).not.toContain(foreign.slug);
    expect(await guest.client.ask(NETWORK)).toMatchObject({ network: { me: { roles: ['COACH'] } } });
    expect(await guest.client.in(own.slug).ask(NETWORK)).toMatchObject({ network: { me: { roles: ['HUB_LEAD', 'HUB_DATA'] } } });
    expect((await guest.client.in(other.slug).fail(UPDATE, { input: { version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('loses one without the other', async () => {
    const [own, other] = [await freshNetwork(place), await freshNetwork(place)];
    const guest = await joinMember(other, other.lead, ['COACH'], { email: own.lead.email, password: own.lead.password });
    await other.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: guest.memberId }, Client.key());
    expect(await guest.client.ask(MINE)).toMatchObject({ myNetworks: [{ slug: own.slug }] });
    expect((await guest.client.fail(NETWORK)).code).toBe('NOT_FOUND');
    expect(await guest.client.in(own.slug).ask(NETWORK)).toMatchObject({ network: { me: { roles: ['HUB_LEAD', 'HUB_DATA'] } } });
  });

  test('is a stranger to nobody but those outside', async () => {
    expect((await new Client(place.url).fail(MINE)).code).toBe('UNAUTHENTICATED');
    expect(await (await registerHub(place)).lead.client.ask(MINE)).toEqual({ myNetworks: [] });
  });
});
