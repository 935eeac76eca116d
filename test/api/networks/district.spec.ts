import {
  accept, addDistrict, addSchool, createMeasure, freshNetwork, importPoints, inviteDistrict, joinDistrict, linkTo, registerHub, unique, upload, type District, type Network,
} from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { acceptBy, documents, failToAccept } from '../tools/invitations.js';
import { until } from '../tools/until.js';

const SITE = 'query ($id: ID!) { site(id: $id) { state version organization { id name kind } participation { agreementVersion maxVisibility allMeasures acceptedBy } schools { state } viewerCan { invite pause handOver } } }';
const SET_STATE = 'mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename ... on Site { state version } ... on Refused { code params { name value } } } }';
const PREVIEW = 'query ($token: String!) { invitation(token: $token) { kind siteName roles agreement { version maxVisibility text } } }';
const { INVITE_DISTRICT, INVITE_MEMBER } = documents;

let place: TestServer;
beforeAll(async () => { place = await server(); });

const mail = (): string => `${unique()}@district.example`;
const somebody = (): { name: string; password: string } => ({ name: 'Ada Lovelace', password: `a long sentence ${unique()}` });

async function invited(network: Network): Promise<{ siteId: string; email: string; token: string }> {
  const site = await addDistrict(network);
  const email = mail();
  await inviteDistrict(network, site, email);
  return { siteId: site.id, email, token: await linkTo(network, email) };
}

async function setState(district: District, state: string, version?: number): Promise<Record<string, unknown>> {
  const { site } = await district.network.lead.client.ask<{ site: { version: number } }>(SITE, { id: district.site.id });
  const input = { id: district.site.id, version: version ?? site.version, state };
  return (await district.network.lead.client.ask<{ setSiteState: Record<string, unknown> }>(SET_STATE, { input }, Client.key())).setSiteState;
}

describe('a district that is invited', () => {
  test('becomes INVITED, reads the agreement, accepts it, and is ACTIVE with its own lead and data role', async () => {
    const network = await freshNetwork(place);
    const { siteId, email, token } = await invited(network);
    expect(await network.lead.client.ask(SITE, { id: siteId })).toMatchObject({ site: { state: 'INVITED', organization: null, participation: null, viewerCan: { invite: true, pause: false } } });
    const { invitation } = await new Client(place.url).ask<{ invitation: { agreement: { text: string } } }>(PREVIEW, { token });
    expect(invitation).toMatchObject({ kind: 'DISTRICT', roles: ['DISTRICT_LEAD', 'DISTRICT_DATA'], agreement: { version: 1, maxVisibility: 'NETWORK' } });
    expect(invitation.agreement.text).toContain('What stays yours');
    const lead = await accept(network, email, { name: 'Ada Lovelace' }, { acceptAgreementVersion: 1, maxVisibility: 'OWNER', allMeasures: false });
    expect(await network.lead.client.ask(SITE, { id: siteId })).toMatchObject({ site: {
      state: 'ACTIVE', organization: { kind: 'DISTRICT' }, participation: { agreementVersion: 1, maxVisibility: 'OWNER', allMeasures: false, acceptedBy: 'Ada Lovelace' }, viewerCan: { invite: false, pause: true, handOver: true } } });
    expect(await lead.client.ask('{ network { me { roles site { id } } } }')).toEqual({ network: { me: { roles: ['DISTRICT_LEAD', 'DISTRICT_DATA'], site: { id: siteId } } } });
    expect(await lead.client.ask('{ viewer { organizations { kind role } canCreateNetwork } }')).toEqual({ viewer: { organizations: [{ kind: 'DISTRICT', role: 'LEAD' }], canCreateNetwork: false } });
  });

  test('joins only by accepting the version it was shown, and not beyond it', async () => {
    const network = await freshNetwork(place);
    const { siteId, token } = await invited(network);
    const client = new Client(place.url);
    expect(await acceptBy(client, { token, ...somebody() })).toMatchObject({ code: 'AGREEMENT_NEEDED' });
    expect(await acceptBy(client, { token, ...somebody(), acceptAgreementVersion: 2 })).toMatchObject({ code: 'AGREEMENT_CHANGED' });
    expect(await acceptBy(client, { token, ...somebody(), acceptAgreementVersion: 1, maxVisibility: 'PUBLIC' })).toMatchObject({ code: 'BEYOND_AGREEMENT' });
    expect(await failToAccept(client, { token, ...somebody(), acceptAgreementVersion: 1, maxVisibility: 'TEAM' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'maxVisibility' });
    expect(await failToAccept(client, { token, name: 'Ada', password: 'short', acceptAgreementVersion: 1 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
    expect(await failToAccept(client, { token, password: somebody().password, acceptAgreementVersion: 1 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    expect(await network.lead.client.ask(SITE, { id: siteId })).toMatchObject({ site: { state: 'INVITED' } });
    expect(await acceptBy(client, { token, ...somebody(), acceptAgreementVersion: 1 })).toMatchObject({ networkSlug: network.slug });
  });

  test('joins once, though two of its people were invited', async () => {
    const network = await freshNetwork(place);
    const { siteId, token } = await invited(network);
    const second = mail();
    await inviteDistrict(network, { id: siteId }, second);
    const other = await linkTo(network, second);
    const answers = await Promise.all([token, other].map((one) => acceptBy(new Client(place.url), { token: one, ...somebody(), acceptAgreementVersion: 1 })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AcceptedInvitation', 'Refused']);
    expect(await network.lead.client.ask('{ pendingInvitations { id } }')).toEqual({ pendingInvitations: [] });
  });

  test('takes its schools along', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    await addSchool(network, district.site);
    expect(await network.lead.client.ask(SITE, { id: district.site.id })).toMatchObject({ site: { schools: [{ state: 'ACTIVE' }] } });
    await setState(district, 'PAUSED');
    expect(await network.lead.client.ask(SITE, { id: district.site.id })).toMatchObject({ site: { schools: [{ state: 'PAUSED' }] } });
  });

  test('is listed again when its last invitation is taken back', async () => {
    const network = await freshNetwork(place);
    const site = await addDistrict(network);
    const [first, second] = [await inviteDistrict(network, site, mail()), await inviteDistrict(network, site, mail())];
    const revoke = (id: string): Promise<unknown> => network.lead.client.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id });
    await revoke(first);
    expect(await network.lead.client.ask(SITE, { id: site.id })).toMatchObject({ site: { state: 'INVITED' } });
    await revoke(second);
    expect(await network.lead.client.ask(SITE, { id: site.id })).toMatchObject({ site: { state: 'LISTED' } });
  });

  test('is invited by hub leads, as a district, while it is not here', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const school = await addSchool(network, district.site);
    const listed = await addDistrict(network);
    const invite = (client: Client, siteId: string): Promise<{ data: unknown; errors?: { extensions: object }[] }> => client.send(INVITE_DISTRICT, { input: { siteId, email: mail() } }, Client.key());
    expect(await invite(network.lead.client, district.site.id)).toMatchObject({ data: { inviteDistrict: { code: 'SITE_ALREADY_JOINED' } } });
    expect(await invite(network.lead.client, school.id)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'siteId' } }] });
    expect(await invite(district.lead.client, listed.id)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const outside = await addDistrict(await freshNetwork(place));
    for (const id of [outside.id, '01890a5d-ac96-774b-bcce-b302099a8057']) expect(await invite(network.lead.client, id)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('the state of a district', () => {
  test.each([['LISTED', 'ACTIVE'], ['LISTED', 'PAUSED'], ['LISTED', 'ALUMNI'], ['LISTED', 'INVITED']])('cannot go from %s to %s by hand', async (_from, to) => {
    const network = await freshNetwork(place);
    const site = await addDistrict(network);
    const input = { id: site.id, version: 1, state: to };
    expect(await network.lead.client.ask(SET_STATE, { input }, Client.key())).toEqual({ setSiteState: { __typename: 'Refused', code: 'SITE_STATE', params: [{ name: 'from', value: 'LISTED' }, { name: 'to', value: to }] } });
  });

  test('pauses, resumes and ends, and an alumnus can be invited back into its old organization', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    expect(await setState(district, 'PAUSED')).toMatchObject({ state: 'PAUSED' });
    expect(await setState(district, 'ACTIVE')).toMatchObject({ state: 'ACTIVE' });
    expect(await setState(district, 'ALUMNI')).toMatchObject({ state: 'ALUMNI' });
    expect(await setState(district, 'ACTIVE')).toMatchObject({ code: 'SITE_STATE' });
    const email = mail();
    await inviteDistrict(network, district.site, email);
    await accept(network, email, {}, { acceptAgreementVersion: 1 });
    expect(await network.lead.client.ask(SITE, { id: district.site.id })).toMatchObject({ site: { state: 'ACTIVE', organization: { id: district.organizationId } } });
  });

  test('is set by hub leads, of a district, at the version they saw', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const school = await addSchool(network, district.site);
    const set = (client: Client, id: string, version: number): Promise<Record<string, unknown>> => client.fail(SET_STATE, { input: { id, version, state: 'PAUSED' } }, Client.key());
    expect(await set(network.lead.client, district.site.id, 1)).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
    expect(await set(network.lead.client, school.id, 1)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
    expect(await set(district.lead.client, district.site.id, 3)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set((await registerHub(place)).lead.client.in(network.slug), district.site.id, 3)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each(['PAUSED', 'ALUMNI'])('%s leaves its people reading, and they add nothing more', async (state) => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    await importPoints(place, district.lead, measure.id, [{ site: district.site.name, period: '2016-2017', numerator: 20, denominator: 100 }]);
    const waiting = await upload(district.lead, measure.id, `site,period,numerator,denominator\n${district.site.name},2017-2018,30,100`);
    await setState(district, state);
    const { client } = district.lead;
    await until('the pause reaches the cached rights', async () => !(await client.ask<{ network: { viewerCan: { importData: boolean } } }>('{ network { viewerCan { importData } } }')).network.viewerCan.importData);
    const file = await client.post('site,period,numerator,denominator\nx,2018-2019,1,2', { 'content-type': 'text/csv' }, `/imports?measure=${measure.id}&name=late.csv`);
    expect([file.status, await file.json()]).toMatchObject([403, { error: { code: 'FORBIDDEN' } }]);
    const mapping = { id: waiting, siteName: 'site', period: 'period', numerator: 'numerator', denominator: 'denominator', grain: 'SCHOOL_YEAR', blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: false, visibility: 'NETWORK' };
    expect((await client.fail('mutation ($input: MapImportInput!) { mapImport(input: $input) { id } }', { input: mapping }, Client.key())).code).toBe('FORBIDDEN');
    const { smallMultiples } = await client.ask<{ smallMultiples: { edges: { node: { id: string; raw: boolean; points: object[] } }[] } }>(
      'query ($id: ID!) { smallMultiples(measureId: $id) { edges { node { id raw points { numerator } } } } }', { id: measure.id });
    expect(smallMultiples.edges).toMatchObject([{ node: { raw: true, points: [{ numerator: 20 }] } }]);
    expect((await client.fail('mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', { input: { seriesId: smallMultiples.edges[0]?.node.id, visibility: 'OWNER' } }, Client.key())).code).toBe('FORBIDDEN');
    expect((await client.fail(INVITE_MEMBER, { input: { email: mail(), roles: ['TEACHER'] } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('PAUSED ends with resuming: its people write again', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    await setState(district, 'PAUSED');
    await setState(district, 'ACTIVE');
    await until('the resumption reaches the cached rights', async () => (await district.lead.client.ask<{ network: { viewerCan: { importData: boolean } } }>('{ network { viewerCan { importData } } }')).network.viewerCan.importData);
    await importPoints(place, district.lead, measure.id, [{ site: district.site.name, period: '2016-2017', numerator: 20, denominator: 100 }]);
  });

  test('PAUSED keeps out who was invited before', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const email = mail();
    await district.lead.client.ask(INVITE_MEMBER, { input: { email, roles: ['TEACHER'] } }, Client.key());
    await setState(district, 'PAUSED');
    expect(await failToAccept(new Client(place.url), { token: await linkTo(network, email), ...somebody() })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
