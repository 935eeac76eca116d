import type { Client as Database } from 'pg';
import { accept, inviteDistrict, inviteMember, linkTo, signIn, type Person, type Place } from '../factories/index.js';
import { Client } from '../harness/client.js';
import type { MainNetwork } from './fill-crews.js';
import { invitedMail, type Canvas } from './fill-network.js';
import type { Sight } from './may.js';
import type { DeadSecret, Viewer, World } from './world.js';

/** Invitations: open ones to list and take back, and links that open nothing: used, taken back, run out. */
export async function fillLinks({ canvas, own, listed }: MainNetwork, database: Database): Promise<{ dead: string[]; open: World['openLink'] }> {
  const { network, hubId } = canvas;
  const mail = (what: string, organizationId: string): string => invitedMail(canvas, what, organizationId);
  const district = mail('the lead of the listed district', hubId);
  await inviteDistrict(network, listed, district);
  await inviteMember(own.lead, mail('somebody invited by the own district', own.organizationId), ['TEACHER']);
  await inviteMember(network.lead, mail('somebody invited by the hub', hubId), ['COACH']);
  const [back, used, late] = [mail('somebody whose invitation was taken back', hubId), mail('somebody who accepted', hubId), mail('somebody who came too late', hubId)];
  const id = await inviteMember(network.lead, back, ['COACH']);
  const dead = [await linkTo(network, back)];
  await network.lead.client.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id }, Client.key());
  await inviteMember(network.lead, used, ['GUEST']);
  await inviteMember(network.lead, late, ['COACH']);
  dead.push(await linkTo(network, used), await linkTo(network, late));
  await accept(network, used);
  await database.query(`update invitation set expires_at = now() - interval '1 minute' where email = $1`, [late]);
  return { dead, open: { secret: await linkTo(network, district), shows: [network.name, network.hub.name, listed.name, district].flatMap((text) => text.match(/zq[a-z0-9]{10}/g) ?? []) } };
}

/** API tokens of one permission each, and one that was taken back. */
export async function fillTokens(place: Place, { network }: Canvas, founder: Person, district: Person, sights: ReadonlyMap<string, Sight>, database: Database): Promise<{ viewers: Viewer[]; dead: DeadSecret[] }> {
  const make = async (person: Person, permissions: string[]): Promise<{ secret: string; token: { id: string } }> => {
    const { createApiToken } = await person.client.ask<{ createApiToken: { secret: string; token: { id: string } } }>(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id } } }', { input: { name: 'a token', permissions, days: 7 } }, Client.key());
    return createApiToken;
  };
  const viewer = async (name: string, person: Person, permissions: string[]): Promise<Viewer> => ({
    name, home: network.slug, client: Object.assign(new Client(place.url), { token: (await make(person, permissions)).secret }),
    sight: { ...(sights.get(person.id) as Sight), token: { network: network.id, permissions } },
  });
  const [gone, late] = [await make(founder, ['network.read']), await make(founder, ['network.read'])];
  await database.query(`update api_token set expires_at = now() - interval '1 minute' where id = $1`, [late.token.id]);
  await founder.client.ask('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id: gone.token.id });
  return {
    viewers: [await viewer('token for measure.read', founder, ['measure.read']), await viewer('token for series.read', district, ['series.read']), await viewer('token for stream.read', district, ['stream.read'])],
    dead: [{ what: 'a token that was taken back', bearer: gone.secret }, { what: 'a token that ran out', bearer: late.secret }, { what: 'a token that nobody made', bearer: 'A'.repeat(43) }],
  };
}

/** Cookies of a hub lead that were ended, run out, unused for too long, and one that nobody was given. */
export async function endSessions(place: Place, person: Person, former: Person, database: Database): Promise<DeadSecret[]> {
  const fresh = async (what: string, end: string): Promise<DeadSecret> => {
    const client = await signIn(place, person);
    await database.query(`update session set ${end} where id = (select id from session where user_id = $1 order by created_at desc limit 1)`, [person.id]);
    return { what, cookie: client.cookie ?? undefined };
  };
  const closed = await signIn(place, former);
  await database.query('update app_user set disabled_at = now() where id = $1', [former.id]);
  return [
    { what: 'a session of an account that was closed', cookie: closed.cookie ?? undefined },
    await fresh('a session that was ended', `revoked_at = now()`),
    await fresh('a session that ran out', `expires_at = now() - interval '1 minute'`),
    await fresh('a session that nobody used for long', `last_seen_at = now() - interval '13 hours'`),
    { what: 'a session that nobody has', cookie: `cairn_session=${'A'.repeat(43)}` },
  ];
}
