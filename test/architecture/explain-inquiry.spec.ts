import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { BOARD, BOARDS } from '../../libs/inquiry/src/board.page.js';
import { CYCLES, TEAM_TESTS } from '../../libs/inquiry/src/cycle-list.page.js';
import { CYCLE_MARKS } from '../../libs/inquiry/src/cycle-mark.page.js';
import { IDEA_TESTS, TESTS_OF_IDEAS } from '../../libs/inquiry/src/idea-tests.page.js';
import { ideaList } from '../../libs/ideas/src/idea-list.page.js';
import { adminUrl, cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { fill, type Filled } from './explain/filled.js';
import { fillInquiry, type FilledInquiry } from './explain/filled-inquiry.js';
import { planOf, slowReads } from './explain/plan.js';

// Reached by the key of a row that the walls have let through, or a handful of rows in all.
const SMALL = ['organization', 'network'];
const database = `explain_${randomUUID().replaceAll('-', '')}`;
let app: pg.Client;
let filled: Filled & FilledInquiry;

beforeAll(async () => {
  const urls = await cloneDatabase(database);
  const admin = new pg.Client({ connectionString: adminUrl(database) });
  await admin.connect();
  filled = { ...(await fill(admin)), ...(await fillInquiry(admin)) };
  await admin.end();
  app = new pg.Client({ connectionString: urls.appUrl });
  await app.connect();
}, 120_000);

afterAll(async () => {
  await app.end();
  await dropDatabase(database);
});

const context = (): Record<string, string> => ({
  network_id: filled.network, member_id: filled.lead, read_owner_ids: filled.owner, write_owner_ids: '', raw_owner_ids: '', team_ids: filled.team, author_owner_ids: filled.owner, user_id: randomUUID(),
});

describe('a page of tests, as cairn_app, reads tenant tables by the network', () => {
  const none = Array.from({ length: 8 }, () => null);
  const pages: [string, { text: string }, () => unknown[]][] = [
    ['the board of a team', BOARD, () => [filled.team, 'true']],
    ['the boards of a member', BOARDS, () => [[filled.team]]],
    ['tests, the newest first', CYCLES, () => ['true', ...none, null, 31]],
    ['tests of an idea', CYCLES, () => ['true', null, null, null, filled.idea, null, null, null, null, null, 31]],
    ['tests of a team as a file', TEAM_TESTS, () => [filled.team, 'true', null, 200]],
    ['who tested ideas already', IDEA_TESTS, () => [filled.network, filled.ideas]],
    ['the library with its tests as it opens', ideaList([TESTS_OF_IDEAS], 'opened'), () => [filled.network]],
    ['the library with its tests', ideaList([TESTS_OF_IDEAS], 'chosen'), () => [filled.network, null, null, 21, null, null, null, null, null]],
    ['marks on measures', CYCLE_MARKS, () => [[filled.measure]]],
  ];
  it.each(pages)('%s', async (_name, statement, parameters) => {
    expect(slowReads(await planOf(app, context(), statement.text, parameters()), SMALL)).toEqual([]);
  });
});
