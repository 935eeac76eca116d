import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { FACETS, FACETS_OF_SEARCH } from '../../libs/ideas/src/idea-facets.page.js';
import { ideaList, OWN_PARTS } from '../../libs/ideas/src/idea-list.page.js';
import { EDITIONS } from '../../libs/ideas/src/idea.page.js';
import { LIBRARY_ROWS } from '../../libs/ideas/src/library-export.page.js';
import { adminUrl, cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { fill, type Filled } from './explain/filled.js';
import { planOf, slowReads } from './explain/plan.js';

// Reached by the key of a row that the walls have let through, or a handful of rows in all.
const SMALL = ['organization', 'network'];
const database = `explain_${randomUUID().replaceAll('-', '')}`;
let app: pg.Client;
let admin: pg.Client;
let filled: Filled;
let ideaId: string;

beforeAll(async () => {
  const urls = await cloneDatabase(database);
  admin = new pg.Client({ connectionString: adminUrl(database) });
  await admin.connect();
  filled = await fill(admin);
  // Few networks have many ideas: the one that is looked at has, and so have its neighbours together.
  await admin.query(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary, problem, drivers)
    select m.network_id, md5(m.id::text || n)::uuid, m.organization_id, case n % 5 when 0 then 'OWNER' else 'NETWORK' end, m.id,
      (array['Attendance', 'Belonging', 'Calm', 'Dinner', 'Early', 'Family'])[1 + n % 6] || ' ' || (array['calls', 'walks', 'tables', 'notes', 'visits'])[1 + n % 5] || ' ' || n,
      'What somebody does for ' || md5(n::text), 'Why it is needed: ' || md5(m.id::text || n), array['Driver ' || n % 9]
    from member m, generate_series(1, case m.network_id when $1 then 400 else 10 end) n`, [filled.network]);
  await admin.query(`insert into idea_word (network_id, word, used_on) select $1, md5('w' || n), now() from generate_series(1, 20000) n`, [filled.network]);
  await admin.query(`insert into change_idea_edition (network_id, idea_id, number, editor_id, body) select network_id, id, 1, author_id, '{}' from change_idea`);
  await admin.query(`insert into team (network_id, id, owner_id, visibility, site_id, name) select s.network_id, s.id, $1, 'NETWORK', s.id, s.name from site s`, [filled.owner]);
  await admin.query('analyze team; analyze change_idea; analyze idea_word; analyze change_idea_edition');
  ideaId = (await admin.query<{ id: string }>('select id from change_idea where network_id = $1 limit 1', [filled.network])).rows[0]?.id ?? '';
  app = new pg.Client({ connectionString: urls.appUrl });
  await app.connect();
}, 60_000);

afterAll(async () => {
  await app.end();
  await admin.end();
  await dropDatabase(database);
});

const context = (): Record<string, string> => ({
  network_id: filled.network, member_id: randomUUID(), read_owner_ids: filled.owner, write_owner_ids: '', raw_owner_ids: '', team_ids: '', user_id: randomUUID(), author_owner_ids: filled.owner,
});
const all = [null, null, null, null, null];

describe('the library, as cairn_app, reads ideas by the network', () => {
  const pages: [string, { text: string }, () => unknown[]][] = [
    ['the list as it opens', ideaList(OWN_PARTS, 'opened'), () => [filled.network]],
    ['the list', ideaList(OWN_PARTS, 'chosen'), () => [filled.network, null, null, 21, ...all]],
    ['the list behind a cursor', ideaList(OWN_PARTS, 'chosen'), () => [filled.network, 'calm notes 2', ideaId, 21, ...all]],
    ['the list without parts, narrowed', ideaList([], 'chosen'), () => [filled.network, null, null, 21, ['ADULT_CAPACITY'], ['Driver 1'], ['RURAL'], 'NETWORK', ideaId]],
    ['the list of a search', ideaList(OWN_PARTS, 'searched'), () => [filled.network, null, null, 21, ...all, ['attendance', 'calls']]],
    ['facets', FACETS, () => [filled.network, ...all]],
    ['facets of a search', FACETS_OF_SEARCH, () => [filled.network, ...all, ['attendance']]],
    ['editions', EDITIONS, () => [filled.network, ideaId, null, 21, true]],
    ['the export', LIBRARY_ROWS, () => [filled.network, 'calm', ideaId, 100]],
  ];
  it.each(pages)('%s', async (_name, statement, parameters) => {
    expect(slowReads(await planOf(app, context(), statement.text, parameters()), SMALL)).toEqual([]);
  });

  it('in the order of the index, so that a page costs a page', async () => {
    const plan = JSON.stringify(await planOf(app, context(), ideaList([], 'chosen').text, [filled.network, null, null, 21, ...all]));
    expect(plan).toContain('"Index Name":"change_idea_by_title"');
  });
});

// What runs inside a definer function shows in no plan of its caller: its text is planned as its owner.
describe('the search, as cairn_definer inside search_ideas', () => {
  const inside = async (mode: string): Promise<{ plan: unknown; text: string }> => {
    const { rows } = await admin.query<{ prosrc: string }>(`select prosrc from pg_proc where proname = 'search_ideas'`);
    await admin.query(`select word_similarity('a', 'b')`);
    await admin.query(`set role cairn_definer; set pg_trgm.word_similarity_threshold = 0.4; set plan_cache_mode = ${mode}`);
    try {
      const plan = await planOf(admin, context(), rows[0]?.prosrc ?? '', [['attendance', 'calls'], 2000]);
      return { plan, text: JSON.stringify(plan) };
    } finally {
      await admin.query('reset role; reset plan_cache_mode; reset pg_trgm.word_similarity_threshold');
    }
  };

  it.each(['force_custom_plan', 'force_generic_plan'])('goes by the network and by letters to words, and by words to ideas, with a %s', async (mode) => {
    const { plan, text } = await inside(mode);
    expect(slowReads(plan as never, SMALL)).toEqual([]);
    expect(text).toMatch(/"Index Name":"idea_word_letters","[^{}]*"Index Cond":"\(\(network_id = [^{}]*word %> /);
    expect(text).toMatch(/"Index Name":"change_idea_words","[^{}]*"Index Cond":"\(\(network_id = [^{}]*words && /);
  });
});
