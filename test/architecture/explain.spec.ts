import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { INBOX, INBOX_COUNT, SEARCH } from '../../libs/discussion/src/inbox.page.js';
import { MESSAGES_BY_ID, THREAD_PAGE } from '../../libs/discussion/src/message.page.js';
import { READERS, SUBJECT_KIND } from '../../libs/discussion/src/thread.page.js';
import { EVIDENCE_OF } from '../../libs/learning/src/idea-evidence.page.js';
import { CHECKED_CELLS, LEARNING, LINES } from '../../libs/learning/src/learning.page.js';
import { RECENT_LEARNING } from '../../libs/learning/src/recent-learning.page.js';
import { LEADING_SERIES } from '../../libs/measures/src/leading-series.page.js';
import { MEASURE_IDS } from '../../libs/measures/src/measure.page.js';
import { GROUPS } from '../../libs/measures/src/groups.page.js';
import { SITES_OF_MEASURE } from '../../libs/measures/src/multiples.page.js';
import { MULTIPLES, POINTS } from '../../libs/measures/src/series.page.js';
import { WALL } from '../../libs/measures/src/wall.page.js';
import { MEMBERS } from '../../libs/networks/src/member.page.js';
import { SITES } from '../../libs/networks/src/site.page.js';
import { ROSTERS, TEAMS, WAITING_WAIVERS } from '../../libs/networks/src/team.page.js';
import { ROOM } from '../../libs/sessions/src/room.page.js';
import { COMING_SESSIONS, OPEN_COMMITMENTS, PAST_SESSIONS } from '../../libs/sessions/src/session.page.js';
import { AFTER } from '../../libs/platform/src/realtime/event-page.js';
import { adminUrl, cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { fill, type Filled } from './explain/filled.js';
import { fillTests } from './explain/filled-tests.js';
import { planOf, slowReads } from './explain/plan.js';

// Reached by the key of a row that the walls have let through, or a handful of rows in all.
const SMALL = ['organization', 'network'];
const database = `explain_${randomUUID().replaceAll('-', '')}`;
let app: pg.Client;
let filled: Filled;

beforeAll(async () => {
  const urls = await cloneDatabase(database);
  const admin = new pg.Client({ connectionString: adminUrl(database) });
  await admin.connect();
  filled = await fill(admin);
  await fillTests(admin);
  await admin.end();
  app = new pg.Client({ connectionString: urls.appUrl });
  await app.connect();
}, 120_000);

afterAll(async () => {
  await app.end();
  await dropDatabase(database);
});

const context = (): Record<string, string> => ({
  network_id: filled.network, member_id: filled.member, read_owner_ids: filled.owner, write_owner_ids: '', raw_owner_ids: '', team_ids: '', user_id: randomUUID(),
});

describe('a hot page, as cairn_app, reads tenant tables by the network', () => {
  const pages: [string, { text: string }, () => unknown[]][] = [
    ['sites', SITES, () => [filled.network, 'DISTRICT', null, null, null, 51]],
    ['members', MEMBERS, () => [filled.network, null, null, 51]],
    ['teams', TEAMS, () => [filled.network, null, false, null, null, null, 51]],
    ['rosters', ROSTERS, () => [filled.network, filled.teams]],
    ['waiting waivers', WAITING_WAIVERS, () => [filled.network, null, 21]],
    ['measures', MEASURE_IDS, () => [null, null, 51]],
    ['small multiples', MULTIPLES, () => [filled.measure, [filled.owner], null, null, 61, null, '']],
    ['all sites of a measure', SITES_OF_MEASURE, () => [filled.measure, [filled.owner], '', null, null, null, 500]],
    ['a funnel of districts', SITES_OF_MEASURE, () => [filled.measure, [randomUUID()], '', 'DISTRICT', null, null, 500]],
    ['a funnel of schools', SITES_OF_MEASURE, () => [filled.measure, [randomUUID()], '', 'SCHOOL', filled.network, null, 500]],
    ['groups', GROUPS, () => [filled.series, [randomUUID()]]],
    ['a wall', WALL, () => [filled.owner]],
    ['leading series', LEADING_SERIES, () => [[filled.measure], filled.owner, [filled.owner]]],
    ['lines of measures', LINES, () => [1_400, [filled.measure]]],
    ['points', POINTS, () => [[], filled.series]],
    ['learning', LEARNING, () => [1400]],
    ['what was learned last', RECENT_LEARNING, () => [filled.network, null, null, 21]],
    ['what was learned before', RECENT_LEARNING, () => [filled.network, '1767600000000000', randomUUID(), 21]],
    ['evidence of ideas', EVIDENCE_OF, () => [[randomUUID(), randomUUID()]]],
    ['cells of a roll-up', CHECKED_CELLS, () => [filled.measure]],
    ['sessions to come', COMING_SESSIONS, () => ['PLANNED', null, null, 21]],
    ['past sessions', PAST_SESSIONS, () => [null, null, 21]],
    ['a session', ROOM, () => [filled.session, filled.member]],
    ['own commitments', OPEN_COMMITMENTS, () => [filled.member, null, null, 21]],
    ['events to catch up', AFTER, () => [filled.stream, 190]],
    ['events of a thread', AFTER, () => [`thread:${filled.measure}`, 190]],
    ['what an id names', SUBJECT_KIND, () => [filled.network, filled.measure]],
    ['a thread', THREAD_PAGE, () => [filled.network, filled.measure, filled.member, 200, 31]],
    ['messages of a thread', MESSAGES_BY_ID, () => [filled.network, filled.measure, filled.messages]],
    ['who can be spoken to', READERS, () => [filled.network, 'OWNER', filled.owner, null, 'per', null, filled.member, 8]],
    ['an inbox', INBOX, () => [filled.network, filled.member, ['MEASURE', 'NETWORK'], false, null, null, 31]],
    ['the count of an inbox', INBOX_COUNT, () => [filled.network, filled.member, ['MEASURE', 'NETWORK']]],
    ['found messages', SEARCH, () => [filled.network, 'everyday', null, 200, ['MEASURE', 'NETWORK']]],
  ];
  it.each(pages)('%s', async (_name, statement, parameters) => {
    expect(slowReads(await planOf(app, context(), statement.text, parameters()), SMALL)).toEqual([]);
  });
});

it('sees a statement that reads a table whole, and one that goes by another column', async () => {
  const whole = await planOf(app, context(), `select count(*) from released_point where numerator > 5 and abs(denominator) > 1`, []);
  expect(slowReads(whole, []).concat(slowReads({ 'Node Type': 'Seq Scan', 'Relation Name': 'site' }, []))).toContain('site is read whole');
  expect(slowReads({ 'Node Type': 'Index Scan', 'Relation Name': 'site', 'Index Cond': '(name = $1)' }, [])).toEqual(['site is read by "(name = $1)" without the network']);
});
