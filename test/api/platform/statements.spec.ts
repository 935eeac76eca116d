import { createMeasure, freshNetwork, inviteMember, joinDistrict, joinMember, liveSession, memberIdOf, openStep, sessionAct, unique, type Network } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { bring, check } from '../tools/imports.js';
import { cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';

interface Shown { statements: number; rows: number }

// What the pages of the web ask, and how many statements each may take besides BEGIN, context and COMMIT.
const MOST: [document: string, statements: number][] = [
  ['Network', 5], ['Sites', 1], ['Site', 5], ['Members', 3], ['PendingInvitations', 1], ['Measures', 3], ['NetworkHome', 5], ['Learning', 3], ['RecentLearning', 1], ['MeasureLines', 2], ['Multiples', 1], ['Funnel', 9], ['Series', 11], ['SeriesSheet', 13], ['Measure', 13], ['Imports', 4], ['MyNetworks', 1], ['EventsAfter', 2],
  ['Sessions', 1], ['SessionRoom', 1], ['MyCommitments', 1], ['SessionChoices', 2],
];

let place: TestServer;
let network: Network;
let variables: Record<string, Record<string, unknown>>;
const few = new Map<string, Shown>();
const many = new Map<string, Shown>();

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  const measure = await createMeasure(network.lead);
  const districts = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
  for (const { lead, site } of districts) await bring(place, lead.client, measure.id, `site,period,numerator,denominator\n${site.name},2016-2017,20,100`);
  await check(network.lead.client, measure.id, 'site,period,numerator,denominator\nx,2016-2017,1,2');
  await inviteMember(network.lead, `${unique()}@x.example`, ['COACH']);
  const [card] = await cards(network.lead.client, measure.id);
  const session = await liveSession([network.lead]);
  const stepId = await openStep(network.lead, session, 'NOTES');
  await sessionAct(network.lead, 'addSessionNote', { input: { stepId, body: 'A note' } });
  await sessionAct(network.lead, 'makeCommitment', { input: { sessionId: session.id, whoId: await memberIdOf(network.lead), what: 'One' } });
  variables = {
    Sessions: { state: 'LIVE' }, SessionRoom: { id: session.id },
    Site: { id: districts[0]?.site.id }, RecentLearning: { first: 20 }, MeasureLines: { measureIds: [measure.id] }, Multiples: { measureId: measure.id }, Funnel: { measureId: measure.id }, Series: { id: card?.id }, SeriesSheet: { id: card?.id }, Measure: { id: measure.id }, Imports: { measureId: measure.id }, EventsAfter: { stream: `directory:${network.id}`, seq: 0 },
  };
  for (const [document] of MOST) few.set(document, await count(document));
  await grow(measure.id, card?.id as string);
  const some = await sql<{ id: string }>(place, 'select id from measure where network_id = $1 order by id = $2 desc limit 50', [network.id, measure.id]);
  variables.MeasureLines = { measureIds: some.map(({ id }) => id) };
  for (const [document] of MOST) many.set(document, await count(document));
}, 60_000);

async function count(document: string): Promise<Shown> {
  const { client } = network.lead;
  const answer = await (await client.post(JSON.stringify({ id: registered(document), variables: variables[document] ?? {} }))).json() as { data?: object; errors?: object[] };
  expect({ document, errors: answer.errors }).toEqual({ document, errors: undefined });
  return { statements: client.statements, rows: JSON.stringify(answer.data).length };
}

/** Sixty of everything, straight into the tables: what is counted is how they are read. */
async function grow(measureId: string, seriesId: string): Promise<void> {
  const run = (text: string, ...more: unknown[]): Promise<unknown> => sql(place, text, [network.id, ...more]);
  const me = await memberIdOf(network.lead);
  await run(`insert into site (network_id, id, kind, name, code) select $1, gen_random_uuid(), 'DISTRICT', 'More ' || n, 'm' || n from generate_series(1, 60) n`);
  await run(`insert into site (network_id, id, kind, parent_id, name) select d.network_id, gen_random_uuid(), 'SCHOOL', d.id, 'School ' || n from site d, generate_series(1, 3) n where d.network_id = $1 and d.kind = 'DISTRICT'`);
  await run(`with added as (insert into app_user (id, email, name) select gen_random_uuid(), gen_random_uuid() || '@x.example', 'More ' || n from generate_series(1, 60) n returning id, name)
    insert into member (network_id, id, user_id, name, organization_id, site_id, roles) select $1::uuid, gen_random_uuid(), a.id, a.name, s.organization_id, s.id, '{TEACHER}'
    from added a, lateral (select * from site where network_id = $1::uuid and organization_id is not null order by md5(id::text || a.id::text) limit 1) s`);
  await run(`insert into invitation (network_id, id, kind, email, roles, secret_hash, invited_by, expires_at)
    select $1, gen_random_uuid(), 'MEMBER', n || '@x.example', '{COACH}', sha256(convert_to(gen_random_uuid()::text, 'utf8')), $2, now() + interval '1 day' from generate_series(1, 60) n`, me);
  await run(`insert into measure (network_id, id, owner_id, visibility, name, kind, type, direction, unit, grain)
    select network_id, gen_random_uuid(), owner_id, visibility, 'More ' || n, kind, type, direction, unit, grain from measure, generate_series(1, 60) n where network_id = $1 and id = $2`, measureId);
  await run(`insert into measure_definition (network_id, id, measure_id, number, why, numerator, denominator, source, collection) select network_id, gen_random_uuid(), id, 1, 'w', 'n', 'd', 's', 'c' from measure where network_id = $1 and name like 'More %'`);
  await run(`insert into rollup_summary (network_id, measure_id, summary) select m.network_id, m.id, s.summary from measure m join rollup_summary s on s.network_id = m.network_id and s.measure_id = $2 where m.network_id = $1 and m.name like 'More %'`, measureId);
  await run(`insert into series (network_id, id, owner_id, visibility, measure_id, site_id) select s.network_id, gen_random_uuid(), $3, 'NETWORK', $2, s.id from site s where s.network_id = $1 and s.name like 'More %'`, measureId, network.hub.id);
  await run(`insert into released_point (network_id, series_id, owner_id, visibility, measure_id, site_id, period_start, grain, status, numerator, denominator, release)
    select s.network_id, s.id, s.owner_id, s.visibility, s.measure_id, s.site_id, make_date(1950 + n, 7, 1), 'SCHOOL_YEAR', 'REPORTED', 20, 100, 1 from series s, generate_series(1, 60) n where s.network_id = $1 and (s.owner_id = $2 or s.id = $3)`, network.hub.id, seriesId);
  await run(`insert into data_point (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator) select r.network_id, r.owner_id, r.series_id, r.period_start, r.grain, r.status, r.numerator, r.denominator from released_point r where r.network_id = $1 and r.owner_id = $2`, network.hub.id);
  await run(`insert into chart_phase (network_id, id, series_id, starts_on, reason, member_id) select $1, gen_random_uuid(), $2, make_date(1950 + n, 7, 1), 'More', $3 from generate_series(1, 60) n`, seriesId, me);
  await run(`insert into annotation (network_id, id, measure_id, on_date, kind, text, member_id) select $1, gen_random_uuid(), $2, make_date(1950 + n, 7, 1), 'EVENT', 'More', $3 from generate_series(1, 60) n`, measureId, me);
  await run(`insert into measure_import (network_id, id, owner_id, visibility, measure_id, member_id, file_name, file_key, file_bytes, state, headers) select $1, gen_random_uuid(), $3, 'OWNER', $2, $4, 'more.csv', 'x', 1, 'UPLOADED', '{a,b}' from generate_series(1, 60)`, measureId, network.hub.id, me);
  await run(`insert into event (network_id, id, stream, seq, name, version, request_id, payload) select $1, gen_random_uuid(), s.stream, s.seq + n, 'network.updated', 1, 'spec', '{}' from stream s, generate_series(1, 60) n where s.network_id = $1 and s.stream like 'directory:%'`);
  await run(`update stream set seq = seq + 60 where network_id = $1 and stream like 'directory:%'`);
  await run(`insert into team (network_id, id, owner_id, visibility, site_id, name) select s.network_id, gen_random_uuid(), s.organization_id, 'NETWORK', s.id, 'More ' || n from site s, generate_series(1, 20) n where s.network_id = $1 and s.kind = 'DISTRICT' and s.organization_id is not null`);
  await run(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary) select $1, gen_random_uuid(), $2, 'NETWORK', $3, 'More ' || n, 's' from generate_series(1, 60) n`, network.hub.id, me);
  await run(`with made as (select t.network_id, gen_random_uuid() as id, t.owner_id, t.id as team_id, (select i.id from change_idea i where i.network_id = t.network_id and t.id is not null order by random() limit 1) as idea_id from team t where t.network_id = $1 and t.name like 'More %')
    insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title, stage, decision, closed_at) select network_id, id, owner_id, 'NETWORK', team_id, idea_id, $2, id, 'More', 'CLOSED', 'ADOPT', now() from made`, me);
  await run(`insert into live_session (network_id, id, owner_id, visibility, title, code, facilitator_id, state, starts_at) select $1, gen_random_uuid(), $2, 'NETWORK', 'More ' || n,
    (select string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + floor(random() * 24)::int, 1), '') from generate_series(1, 6) where n > 0), $3, 'LIVE', now() from generate_series(1, 60) n`, network.hub.id, me);
  await run(`insert into session_note (network_id, id, session_id, step_id, author_id, body) select network_id, gen_random_uuid(), session_id, step_id, author_id, 'More ' || n from session_note, generate_series(1, 60) n where network_id = $1`);
  await run(`insert into commitment (network_id, id, session_id, who_id, what, author_id) select network_id, gen_random_uuid(), session_id, who_id, 'More ' || n, author_id from commitment, generate_series(1, 60) n where network_id = $1`);
  for (let at = 0; at < 2; at += 1) {
    const other = await freshNetwork(place);
    await joinMember(other, other.lead, ['COACH'], { email: network.lead.email, password: network.lead.password });
  }
}

test.each(MOST)('%s asks the database as often for sixty rows as for a few: %i times at most', (document, most) => {
  const [before, after] = [few.get(document) as Shown, many.get(document) as Shown];
  if (document !== 'Network') expect(after.rows).toBeGreaterThan(before.rows);
  expect({ document, statements: after.statements }).toEqual({ document, statements: before.statements });
  expect(after.statements).toBeGreaterThan(0);
  expect(after.statements).toBeLessThanOrEqual(most);
});
