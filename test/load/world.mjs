import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { foundHub, makeNetwork, measureInput } from '../chaos/network.mjs';
import { makePractice, openSession } from '../chaos/practice.mjs';
import { ask } from './ask.mjs';
import { Member } from './member.mjs';
import { MONTHS, monthOf } from './months.mjs';

const DISTRICTS = 10;
const NOTES = 12;
const TALKED = 5;

/** A network in its second year: districts with teams, ideas, tests, talk, a measure with points of each school, and a session that runs. */
export class World {
  members = [];

  static async make(run) {
    const world = new World();
    world.run = run;
    world.network = await makeNetwork(run, await foundHub(run), 'loaded', { joins: DISTRICTS });
    const { head, id } = world.network;
    world.thread = { kind: 'NETWORK', subjectId: id };
    world.measure = await head.ask('createMeasure', { input: measureInput('Students absent for a tenth of the year', 'What everybody reports', 'MONTH') }, randomUUID());
    world.messages = [];
    world.places = [];
    for (const district of world.network.joined) world.places.push(await world.#furnish(district));
    for (let nth = 0; nth < TALKED; nth += 1) world.messages.push((await head.ask('postMessage', { input: { ...world.thread, body: `Welcome, ${nth + 1}` } }, randomUUID())).id);
    world.threadStream = (await head.ask('thread', world.thread)).stream;
    world.session = await openSession(world.network);
    world.notes = [];
    for (let nth = 0; nth < NOTES; nth += 1) world.notes.push((await head.ask('addSessionNote', { input: { stepId: world.session.stepId, body: `Seen ${nth + 1}`, x: 0.1, y: nth / NOTES } }, randomUUID())).id);
    return world;
  }

  /** What one district has, by its lead. */
  async #furnish({ client, sites }) {
    const { teamId, ideaId } = await makePractice({ client, sites }, 'loaded');
    const [{ organization_id: organizationId }] = await this.run.database.ask((query) => query('select organization_id from site where id = $1', [sites[0].id]));
    const series = [];
    for (const site of sites) {
      const points = Array.from({ length: MONTHS }, (_, month) => ({ period: monthOf(month), numerator: String(20 + ((month * 7 + series.length * 5) % 23)), denominator: '200' }));
      const { recordPoints } = await ask(this.run, client.session, 'RecordPoints', { input: { measureId: this.measure.id, siteId: site.id, points } }, randomUUID());
      const { seriesId } = recordPoints;
      await client.ask('setSeriesVisibility', { input: { seriesId, visibility: 'NETWORK' } }, randomUUID());
      series.push({ siteId: site.id, seriesId });
    }
    return { siteId: sites[0].id, organizationId, teamId, ideaId, series };
  }

  /** Adds members until there are so many, straight into the tables: a thousand passwords would take minutes. Each has an account and a sign-in of its own. */
  async grow(count) {
    const added = [];
    for (let nth = this.members.length; nth < count; nth += 1) {
      const secret = randomBytes(32).toString('base64url');
      const place = this.places[nth % this.places.length];
      added.push({ nth, id: randomUUID(), userId: randomUUID(), sessionId: randomUUID(), secret, place });
    }
    const of = (pick) => added.map(pick);
    await this.run.database.ask(async (query) => {
      await query(`insert into app_user (id, email, name) select * from unnest($1::uuid[], $2::text[], $3::text[])`, [of((one) => one.userId), of((one) => `member${one.nth}@loaded.example`), of((one) => `Member ${one.nth}`)]);
      await query(`insert into member (network_id, id, user_id, name, organization_id, site_id, roles) select $1, g.*, '{DISTRICT_LEAD}' from unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[]) as g`,
        [this.network.id, of((one) => one.id), of((one) => one.userId), of((one) => `Member ${one.nth}`), of((one) => one.place.organizationId), of((one) => one.place.siteId)]);
      await query(`insert into session (id, user_id, secret_hash, user_agent, expires_at) select g.*, 'load', now() + interval '1 day' from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as g`,
        [of((one) => one.sessionId), of((one) => one.userId), of((one) => createHash('sha256').update(one.secret).digest())]);
    });
    for (const { nth, id, secret, place } of added) this.members.push(new Member({ nth, id, session: { cookie: `cairn_session=${secret}`, slug: 'loaded' }, place, world: this }));
  }
}
