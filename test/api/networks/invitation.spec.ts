import { setTimeout as pause } from 'node:timers/promises';
import { addDistrict, addSchool, freshNetwork, inviteDistrict, inviteMember, joinDistrict, joinMember, linkTo, memberIdOf, registerHub, signIn, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { acceptBy, documents, failToAccept } from '../tools/invitations.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

const PREVIEW = 'query ($token: String!) { invitation(token: $token) { kind networkName hubName siteName email roles accountExists agreement { version maxVisibility text } } }';
const { INVITE_MEMBER, INVITE_DISTRICT } = documents;
const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

const mail = (): string => `${unique()}@school.example`;
const somebody = (): { name: string; password: string } => ({ name: 'Ada', password: `a long sentence ${unique()}` });

async function invited(network: Network, roles = ['COACH']): Promise<{ email: string; token: string; id: string }> {
  const email = mail();
  const id = await inviteMember(network.lead, email, roles);
  return { email, id, token: await linkTo(network, email) };
}

describe('an invitation by mail', () => {
  test('says what it is about without being used up by looking', async () => {
    const network = await freshNetwork(place);
    const { email, token } = await invited(network);
    for (let look = 0; look < 3; look += 1) {
      expect(await new Client(place.url).ask(PREVIEW, { token })).toEqual({ invitation: {
        kind: 'MEMBER', networkName: network.name, hubName: network.hub.name, siteName: null, email, roles: ['COACH'], accountExists: false, agreement: null } });
    }
    await fetch(`${place.url}/invitation/${token}`);
    expect(await acceptBy(new Client(place.url), { token, ...somebody() })).toEqual({ __typename: 'AcceptedInvitation', networkSlug: network.slug });
  });

  test('signs the new member in, who has the invited roles and nothing else', async () => {
    const network = await freshNetwork(place);
    const { token } = await invited(network, ['HUB_DATA', 'COACH', 'COACH']);
    const client = new Client(place.url);
    await acceptBy(client, { token, ...somebody() });
    expect(await client.in(network.slug).ask('{ network { me { roles isMe organization { name } } } }')).toEqual({ network: { me: { roles: ['HUB_DATA', 'COACH'], isMe: true, organization: { name: network.hub.name } } } });
    expect(await client.ask('{ viewer { organizations { name } canCreateNetwork } }')).toEqual({ viewer: { organizations: [], canCreateNetwork: false } });
  });

  test('can be accepted while the same lead invites another one for the same place, and neither waits for the other in a circle', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const [first, second] = [mail(), mail()];
    const invite = (email: string): Promise<unknown> => district.lead.client.ask(INVITE_MEMBER, { input: { email, roles: ['TEACHER'], siteId: district.site.id } });
    await invite(first);
    const token = await linkTo(network, first);
    const deadlocks = async (): Promise<number> => Number((await sql<{ n: string }>(place, 'select deadlocks as n from pg_stat_database where datname = current_database()'))[0]?.n);
    const waiting = (at: number) => until(`${at} wait`, async () => (await sql(place, `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length >= at);
    const before = await deadlocks();
    const holder = await superuser(databaseOf(place));
    await holder.query('begin');
    await holder.query('select 1 from member where id = $1 for update', [await memberIdOf(district.lead)]);
    const accepted = acceptBy(new Client(place.url), { token, ...somebody() });
    await waiting(1);
    const sent = invite(second);
    await waiting(2);
    await holder.query('commit');
    await holder.end();
    expect(await accepted).toMatchObject({ __typename: 'AcceptedInvitation' });
    await sent;
    // The server tries again after a deadlock, and tells of it a second later.
    await pause(1_200);
    await district.lead.client.ask('{ network { id } }');
    expect(await deadlocks()).toBe(before);
  });

  test('works once, also when two accept at the same time', async () => {
    const network = await freshNetwork(place);
    const { token, email } = await invited(network);
    const answers = await Promise.allSettled(Array.from({ length: 4 }, () => acceptBy(new Client(place.url), { token, ...somebody() })));
    expect(answers.filter((answer) => answer.status === 'fulfilled' && answer.value.__typename === 'AcceptedInvitation')).toHaveLength(1);
    expect(await acceptBy(new Client(place.url), { token, ...somebody() })).toMatchObject({ code: 'TOKEN_INVALID' });
    expect(await sql(place, 'select 1 from app_user where email = $1', [email])).toHaveLength(1);
    expect(await sql(place, 'select 1 from member m join app_user u on u.id = m.user_id where u.email = $1', [email])).toHaveLength(1);
  });

  test('is refused alike when it ran out, was revoked, was cut, or is of another kind', async () => {
    const network = await freshNetwork(place);
    const [old, revoked] = [await invited(network), await invited(network)];
    await sql(place, `update invitation set expires_at = now() - interval '1 second' where id = $1`, [old.id]);
    await network.lead.client.ask(REVOKE, { id: revoked.id });
    const session = (network.lead.client.cookie ?? '').split('=')[1] as string;
    for (const token of [old.token, revoked.token, revoked.token.slice(1), '', '\u0000', session, `${old.token}=`]) {
      expect(await acceptBy(new Client(place.url), { token, ...somebody() })).toMatchObject({ code: 'TOKEN_INVALID' });
      expect((await new Client(place.url).fail(PREVIEW, { token })).code).toBe('NOT_FOUND');
    }
  });

  test('of a district cannot be accepted as if it were of a person', async () => {
    const network = await freshNetwork(place);
    const site = await addDistrict(network);
    const email = mail();
    await inviteDistrict(network, site, email);
    expect(await acceptBy(new Client(place.url), { token: await linkTo(network, email), ...somebody() })).toMatchObject({ code: 'AGREEMENT_NEEDED' });
  });

  test('never stores the link', async () => {
    const network = await freshNetwork(place);
    const { token, id } = await invited(network);
    const [row] = await sql<{ row: string }>(place, 'select row_to_json(i)::text as row from invitation i where id = $1', [id]);
    expect(row?.row).not.toContain(token);
  });
});

describe('an account that exists', () => {
  test('must prove itself by its password, or be signed in', async () => {
    const network = await freshNetwork(place);
    const { lead } = await registerHub(place);
    await inviteMember(network.lead, lead.email, ['COACH']);
    const token = await linkTo(network, lead.email);
    expect(await new Client(place.url).ask(PREVIEW, { token })).toMatchObject({ invitation: { accountExists: true } });
    expect((await failToAccept(new Client(place.url), { token })).code).toBe('UNAUTHENTICATED');
    expect((await failToAccept(new Client(place.url), { token, name: 'Mallory', password: 'a new one of my own' })).code).toBe('UNAUTHENTICATED');
    expect(await acceptBy(lead.client, { token })).toMatchObject({ networkSlug: network.slug });
    expect(await lead.client.ask('{ viewer { name } }')).toEqual({ viewer: { name: lead.name } });
  });

  test('can accept with its password from another browser', async () => {
    const network = await freshNetwork(place);
    const { lead } = await registerHub(place);
    await inviteMember(network.lead, lead.email, ['COACH']);
    const client = new Client(place.url);
    await acceptBy(client, { token: await linkTo(network, lead.email), password: lead.password });
    expect(await client.ask('{ viewer { id } }')).toEqual({ viewer: { id: lead.id } });
  });

  test('of somebody else who is signed in here does not take the invitation', async () => {
    const network = await freshNetwork(place);
    const { token } = await invited(network);
    const { lead } = await registerHub(place);
    expect(await acceptBy(lead.client, { token })).toMatchObject({ code: 'EMAIL_MISMATCH' });
    expect((await lead.client.in(network.slug).fail('{ network { id } }')).code).toBe('NOT_FOUND');
  });
});

describe('inviting', () => {
  test('is done by leads into their own organization, with roles of its kind', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const [coach, data, teacher] = [await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['HUB_DATA']), await joinMember(network, district.lead, ['TEACHER'])];
    const invite = (client: Client, roles: string[], siteId: string | null = null): Promise<string | undefined> =>
      client.send(INVITE_MEMBER, { input: { email: mail(), roles, siteId } }, Client.key()).then(({ errors }) => errors?.[0]?.extensions.code);
    for (const client of [coach.client, data.client, teacher.client]) expect(await invite(client, ['GUEST'])).toBe('FORBIDDEN');
    for (const roles of [['DISTRICT_LEAD'], ['DISTRICT_DATA'], ['HUB_LEAD', 'TEACHER']]) expect(await invite(network.lead.client, roles)).toBe('FORBIDDEN');
    for (const roles of [['HUB_LEAD'], ['HUB_DATA'], ['COACH'], ['TEACHER', 'HUB_LEAD']]) expect(await invite(district.lead.client, roles)).toBe('FORBIDDEN');
    expect(await invite(network.lead.client, [])).toBe('BAD_USER_INPUT');
    expect(await invite(network.lead.client, ['OWNER'])).toBe('BAD_USER_INPUT');
    expect(await invite(network.lead.client, ['HUB_LEAD'])).toBeUndefined();
    expect(await invite(district.lead.client, ['DISTRICT_LEAD', 'PRINCIPAL'])).toBeUndefined();
  });

  test('into a school is for the district of that school', async () => {
    const network = await freshNetwork(place);
    const [district, other] = [await joinDistrict(network), await joinDistrict(network)];
    const [school, foreign] = [await addSchool(network, district.site), await addSchool(network, other.site)];
    const teacher = await joinMember(network, district.lead, ['TEACHER'], { siteId: school.id });
    expect(await teacher.client.ask('{ network { me { site { id } } } }')).toEqual({ network: { me: { site: { id: school.id } } } });
    for (const siteId of [foreign.id, other.site.id]) {
      expect(await district.lead.client.fail(INVITE_MEMBER, { input: { email: mail(), roles: ['TEACHER'], siteId } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'siteId' });
    }
    expect(await network.lead.client.fail(INVITE_MEMBER, { input: { email: mail(), roles: ['COACH'], siteId: school.id } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'siteId' });
    const outside = await freshNetwork(place);
    const theirs = await addDistrict(outside);
    expect((await district.lead.client.fail(INVITE_MEMBER, { input: { email: mail(), roles: ['TEACHER'], siteId: theirs.id } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('twice, or somebody who is here, is refused', async () => {
    const network = await freshNetwork(place);
    const { email } = await invited(network);
    const invite = (address: string): Promise<object> => network.lead.client.ask(INVITE_MEMBER, { input: { email: address, roles: ['COACH'] } }, Client.key());
    expect(await invite(email.toUpperCase())).toMatchObject({ inviteMember: { code: 'ALREADY_INVITED' } });
    expect(await invite(network.lead.email)).toMatchObject({ inviteMember: { code: 'ALREADY_MEMBER' } });
    await sql(place, `update invitation set expires_at = now() - interval '1 second' where email = $1`, [email]);
    expect(await invite(email)).toMatchObject({ inviteMember: { __typename: 'PendingInvitation' } });
  });

  test('refuses an address that would write a second mail', async () => {
    const { lead } = await freshNetwork(place);
    for (const email of ['a@b.example\r\nBcc: all@b.example', 'a@b.example,c@d.example', 'x', `${'a'.repeat(320)}@b.example`]) {
      expect(await lead.client.fail(INVITE_MEMBER, { input: { email, roles: ['COACH'] } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'email' });
    }
  });

  test('is listed for those who could take it back, and for nobody else', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const coach = await joinMember(network, network.lead, ['COACH']);
    const own = await invited(network);
    const theirs = await inviteMember(district.lead, mail(), ['TEACHER']);
    const list = async (client: Client): Promise<string[]> => (await client.ask<{ pendingInvitations: { id: string }[] }>('{ pendingInvitations { id } }')).pendingInvitations.map(({ id }) => id);
    expect(await list(network.lead.client)).toEqual([own.id]);
    expect(await list(district.lead.client)).toEqual([theirs]);
    expect(await list(coach.client)).toEqual([]);
    expect((await district.lead.client.fail(REVOKE, { id: own.id })).code).toBe('NOT_FOUND');
    expect((await network.lead.client.fail(REVOKE, { id: theirs })).code).toBe('NOT_FOUND');
    const outside = await freshNetwork(place);
    expect((await outside.lead.client.fail(REVOKE, { id: own.id })).code).toBe('NOT_FOUND');
    expect(await network.lead.client.ask(REVOKE, { id: own.id })).toEqual({ revokeInvitation: true });
    expect((await network.lead.client.fail(REVOKE, { id: own.id })).code).toBe('NOT_FOUND');
  });
});

describe('an invitation whose sender lost the right to it', () => {
  const DEMOTE = 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }';
  const REMOVE = 'mutation ($id: ID!, $version: Int!) { removeMember(id: $id, version: $version) { __typename } }';

  test('brings nobody in after a demotion or a removal', async () => {
    const network = await freshNetwork(place);
    for (const lose of ['demoted', 'removed']) {
      const second = await joinMember(network, network.lead, ['HUB_LEAD']);
      const email = mail();
      await inviteMember(second, email, ['HUB_LEAD']);
      const token = await linkTo(network, email);
      if (lose === 'demoted') await network.lead.client.ask(DEMOTE, { input: { id: second.memberId, version: 1, roles: ['COACH'] } }, Client.key());
      else await network.lead.client.ask(REMOVE, { id: second.memberId, version: 1 }, Client.key());
      expect((await failToAccept(new Client(place.url), { token, ...somebody() })).code).toBe('FORBIDDEN');
      expect(await sql(place, 'select 1 from app_user where email = $1', [email])).toEqual([]);
    }
  });

  test('is not a way back for somebody who was removed', async () => {
    const network = await freshNetwork(place);
    const { token, email } = await invited(network);
    const password = `a long sentence ${unique()}`;
    const client = new Client(place.url);
    await acceptBy(client, { token, name: 'Ada', password });
    const memberId = await memberIdOf({ client: client.in(network.slug) });
    await network.lead.client.ask(REMOVE, { id: memberId, version: 1 }, Client.key());
    expect(await acceptBy(client, { token })).toMatchObject({ code: 'TOKEN_INVALID' });
    expect((await client.in(network.slug).fail('{ network { id } }')).code).toBe('NOT_FOUND');
    await inviteMember(network.lead, email, ['COACH']);
    const back = await signIn(place, { email, password }, network.slug);
    await acceptBy(back, { token: await linkTo(network, email) });
    expect(await memberIdOf({ client: back })).toBe(memberId);
  });

  test('to a district brings nobody in after its sender left', async () => {
    const network = await freshNetwork(place);
    const second = await joinMember(network, network.lead, ['HUB_LEAD']);
    const site = await addDistrict(network);
    const email = mail();
    await second.client.ask(INVITE_DISTRICT, { input: { siteId: site.id, email } }, Client.key());
    await network.lead.client.ask(REMOVE, { id: second.memberId, version: 1 }, Client.key());
    expect((await failToAccept(new Client(place.url), { token: await linkTo(network, email), acceptAgreementVersion: 1, ...somebody() })).code).toBe('FORBIDDEN');
    expect(await network.lead.client.ask('query ($id: ID!) { site(id: $id) { state organization { id } } }', { id: site.id })).toEqual({ site: { state: 'INVITED', organization: null } });
  });
});
