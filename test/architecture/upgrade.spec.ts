import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { bootstrap } from '../../apps/cairn/src/postgres/bootstrap.js';
import { MIGRATIONS } from '../../libs/composition/src/migrations/index.js';
import { migrate } from '../../libs/platform/src/db/migrate.js';
import { adminUrl, dropDatabase } from '../harness/postgres.mjs';
import { fill, type Filled } from './explain/filled.js';

// Before roll-ups were folded, the walls of talk asked one table, and ideas were found by their words.
const BEFORE = '0023-tracker-purge';
const database = `upgrade_${randomUUID().replaceAll('-', '')}`;
let admin: pg.Client;
let filled: Filled;
let before: { ideas: unknown[]; talk: unknown[] };

const asMember = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> => {
  const context = { network_id: filled.network, member_id: filled.member, read_owner_ids: filled.owner, team_ids: '' };
  await admin.query('begin');
  try {
    for (const [name, value] of Object.entries(context)) await admin.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    await admin.query('set local role cairn_app');
    return (await admin.query<T>(text, values)).rows;
  } finally {
    await admin.query('rollback');
  }
};
const IDEAS = `select id, title, title_key, version, updated_at from change_idea order by network_id, id`;
const TALK = `select id, thread_id from message order by id`;

beforeAll(async () => {
  const { adminUrl: server, urls } = JSON.parse(process.env.CAIRN_TEST_POSTGRES ?? '{}') as { adminUrl: string; urls: Record<string, string> };
  const passwordOf = (url = ''): string => decodeURIComponent(new URL(url).password);
  const passwords = Object.fromEntries(Object.values(urls).map((url) => [new URL(url).username, passwordOf(url)])) as never;
  const { ownerUrl } = await bootstrap(server, { database, passwords });
  const until = MIGRATIONS.findIndex(({ name }) => name === BEFORE) + 1;
  expect(await migrate(ownerUrl, MIGRATIONS.slice(0, until))).toHaveLength(until);
  admin = new pg.Client({ connectionString: adminUrl(database) });
  await admin.connect();
  filled = await fill(admin);
  await admin.query(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary, problem, deleted_at)
    select m.network_id, md5(m.id::text || n)::uuid, m.organization_id, case n when 1 then 'OWNER' else 'NETWORK' end, m.id, 'Attendance calls ' || n, 'Somebody asks.', 'Nobody has asked yet.', case n when 2 then now() end
    from member m, generate_series(1, 4) n`);
  await admin.query(`update rollup_summary set summary = '{"sentence": "s", "periods": [1]}'`);
  before = { ideas: (await admin.query(IDEAS)).rows, talk: await asMember(TALK) };
  expect(await migrate(ownerUrl, MIGRATIONS)).toEqual(MIGRATIONS.slice(until).map(({ name }) => name));
}, 120_000);

afterAll(async () => {
  await admin.end();
  await dropDatabase(database);
});

describe('a filled database that is brought up to date', () => {
  it('has the words of all ideas, finds them behind the walls, and has changed nothing else of them', async () => {
    expect((await admin.query(IDEAS)).rows).toEqual(before.ideas);
    const words = async (text: string): Promise<string[]> => (await admin.query<{ word: string }>(text, [filled.network])).rows.map(({ word }) => word);
    const kept = await words('select word from idea_word where network_id = $1 order by word');
    expect(kept).toEqual(expect.arrayContaining(['asked', 'asks', 'attendance', 'calls', 'nobody', 'somebody']));
    expect(kept).toEqual(await words('select distinct unnest(words) as word from change_idea where network_id = $1 order by word'));
    const members = (await admin.query('select 1 from member where network_id = $1', [filled.network])).rowCount ?? 0;
    expect(await asMember('select 1 from search_ideas($1, 2000)', [['atendance', 'cals']])).toHaveLength(members * 3);
    expect(await asMember('select 1 from search_ideas($1, 2000)', [['atendance', 'walks']])).toEqual([]);
  });

  it('lets whoever read a thread read it still', async () => {
    expect(before.talk.length).toBeGreaterThan(0);
    expect(await asMember(TALK)).toEqual(before.talk);
  });

  it('keeps what a summary says, and reads its periods where they are', async () => {
    expect((await admin.query('select distinct summary, folds from rollup_summary')).rows).toEqual([{ summary: { sentence: 's' }, folds: null }]);
  });

  it('leaves no table whose owner passes its walls', async () => {
    expect((await admin.query(`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`)).rows).toEqual([]);
  });
});
