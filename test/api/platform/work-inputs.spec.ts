import { createIdea, createMeasure, createTeam, freshNetwork, joinDistrict, memberIdOf, planSession } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { CHART_CALLS } from '../tools/chart-calls.js';
import { documentOf, leavesOf, operations, withLeaf } from '../tools/leaves.js';
import { sql } from '../tools/sql.js';
import { WORK_CALLS } from '../tools/work-calls.js';
import { workWorld, type WorkWorld } from '../tools/work-world.js';

/** Attacks on everything that a mutation of the teams' work takes, made from the schema: what is added there is attacked as well. */
let place: TestServer;
let world: WorkWorld;
let foreign: string[];

beforeAll(async () => {
  place = await server();
  world = await workWorld(place);
  const other = await freshNetwork(place);
  const district = await joinDistrict(other);
  const member = await memberIdOf(district.lead);
  foreign = [other.id, district.site.id, member, (await createTeam(district)).id, (await createIdea(district.lead)).id, (await createMeasure(other.lead)).id, (await planSession(district.lead)).id];
}, 60_000);

// Mutations of the rooms before: `inputs.spec.ts` and the specs of their features attack them.
const BEFORE = ['acceptInvitation', 'addSite', 'changePassword', 'chooseImportSheet', 'confirmImport', 'createApiToken', 'createMeasure', 'createNetwork', 'handOverSeries', 'inviteDistrict', 'inviteMember', 'mapImport', 'registerHub', 'removeMember', 'requestPasswordReset',
  'resetPassword', 'revokeApiToken', 'revokeInvitation', 'revokeSession', 'setMemberRoles', 'setSeriesVisibility', 'setSiteState', 'signIn', 'signOut', 'signOutEverywhere', 'socketTicket', 'undoImport', 'updateMeasure', 'updateNetwork', 'updateSite', 'updateViewer'];
// A draft is its writer's alone and is written over: no key of one intent.
const KEYLESS = ['saveDraft', 'discardDraft'];
// A text that names something, as an id does.
const NAMED = ['ready'];
const CALLS = { ...WORK_CALLS, ...CHART_CALLS };
// A call is named as its mutation; a second one says after a colon what is different about it.
const mutationOf = (title: string): string => title.replace(/:.*/, '');
const NAMES = new Set(Object.keys(CALLS).map(mutationOf));

interface Sent { code: string | null; field: unknown; answer: unknown }

async function send(client: Client, kind: 'Mutation' | 'Query', name: string, variables: Record<string, unknown>, key = Client.key()): Promise<Sent> {
  const { data, errors } = await client.send<Record<string, unknown>>(documentOf(kind, name, variables), variables, key);
  const error = errors?.[0]?.extensions;
  return { code: error?.code ?? null, field: error?.field, answer: data?.[name] };
}
const call = (title: string) => (CALLS[title] as (typeof CALLS)[string])(world);

test('every mutation is attacked here or with those before', () => {
  expect(operations('Mutation').sort()).toEqual([...BEFORE, ...NAMES].sort());
});

describe.each(Object.keys(CALLS))('%s', (title) => {
  const name = mutationOf(title);

  test('takes no id that is empty, foreign, of another kind or no id at all', async () => {
    const { by, variables } = await call(title);
    const ids = leavesOf('Mutation', name, variables).filter(({ type }) => type === 'ID');
    const mine = [world.network.id, world.team.id, world.ideas.shared.id, world.measure.id, world.sessions.shared.id, world.people.sibling.memberId];
    for (const { path } of ids) {
      const real = String(path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], variables));
      const bad = ['', 'null', '0', ' ', real.toUpperCase(), ` ${real}`, `${real}\u0000`, `{${real}}`, `' or 1=1--`, '%', '01890a5d-ac96-774b-bcce-b302099a8057', ...foreign, ...mine.filter((id) => id !== real)];
      await Promise.all(bad.filter((id) => !isOfItsKind(path, id)).map(async (id) => {
        const said = await send(by.client, 'Mutation', name, withLeaf(variables, path, id));
        expect({ path, id, ...said, code: ['NOT_FOUND', 'BAD_USER_INPUT'].includes(said.code ?? '') ? 'refused' : said.code }).toMatchObject({ code: 'refused' });
      }));
      await Promise.all([{}, { $ne: null }, [[real]], true, 1.5].map(async (id) => expect((await send(by.client, 'Mutation', name, withLeaf(variables, path, id))).code).toBe('BAD_USER_INPUT')));
    }
  }, 60_000);

  test('takes no text that cannot be kept', async () => {
    const { by, variables } = await call(title);
    for (const { path } of leavesOf('Mutation', name, variables).filter(({ type }) => type === 'String')) {
      await Promise.all(['a\u0000b', 'a\udc00b', 'a\u202eb', 'a\u2066b', 'x'.repeat(60_000), 'y'.repeat(1_000_000), '👩‍🏫'.repeat(20_000)].map(async (text) => {
        // The server hangs up on a body past its limit; whether the answer is still heard depends on who is faster.
        const hungUp = (error: Error): { code: string } => ({ code: text.length >= 1_000_000 && error.message === 'fetch failed' ? 'TOO_COMPLEX' : error.message });
        const { code } = await send(by.client, 'Mutation', name, withLeaf(variables, path, text)).catch(hungUp);
        expect({ path, text: text.slice(0, 9), code: code ?? 'BAD_USER_INPUT' }).toMatchObject({ code: expect.stringMatching(NAMED.includes(String(path.at(-1))) ? /NOT_FOUND|TOO_COMPLEX/ : /BAD_USER_INPUT|TOO_COMPLEX/) });
      }));
    }
  }, 60_000);

  test('takes no number that is none of its own', async () => {
    const { by, variables } = await call(title);
    for (const { path, type } of leavesOf('Mutation', name, variables).filter((leaf) => leaf.type === 'Int' || leaf.type === 'Float')) {
      const extremes = type === 'Int' ? [-(2 ** 31), -1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1.5, '1', 'NaN', true] : [1e308, -1e308, 2 ** 53 + 2, 5e-324, '1', 'Infinity', true];
      await Promise.all(extremes.map(async (number) => {
        const { code } = await send(by.client, 'Mutation', name, withLeaf(variables, path, number));
        expect({ path, number, code: code ?? 'CONFLICT' }).toMatchObject({ code: expect.stringMatching(/BAD_USER_INPUT|CONFLICT/) });
      }));
    }
  }, 60_000);

  test('takes no day that does not exist', async () => {
    const { by, variables } = await call(title);
    for (const { path } of leavesOf('Mutation', name, variables).filter(({ type }) => type === 'LocalDate')) {
      await Promise.all(['', '2022-02-30', '2022-13-01', '0000-00-00', '-002022-01-01', '12022-01-01', '20220101', '2022-01-01T00:00:00Z', '2022-01-01\u0000', ' 2022-01-01', 'infinity', 'today', '٢٠٢٢-٠١-٠١', 20_220_101, true, {}, ['2022-01-01']].map(async (day) => {
        const { code } = await send(by.client, 'Mutation', name, withLeaf(variables, path, day));
        expect({ path, day, code }).toEqual({ path, day, code: 'BAD_USER_INPUT' });
      }));
    }
  });

  test('knows no field that is not its own', async () => {
    const { by, variables } = await call(title);
    if (!variables.input) return;
    await Promise.all(['networkId', 'ownerId', 'authorId', 'role', 'state', 'createdAt', 'deletedAt', 'votes', '__proto__'].map(async (field) => {
      const said = await send(by.client, 'Mutation', name, { input: JSON.parse(`{${JSON.stringify(variables.input).slice(1, -1)},"${field}":"x"}`) as object });
      expect({ ...said, given: field }).toMatchObject({ given: field, code: 'BAD_USER_INPUT' });
    }));
  });

  if (!KEYLESS.includes(name)) test('does one thing for one key', async () => {
    const { by, variables } = await call(title);
    const key = Client.key();
    const first = await send(by.client, 'Mutation', name, variables, key);
    expect(first).toMatchObject({ code: null });
    expect(first).not.toMatchObject({ answer: { __typename: 'Refused' } });
    expect(await send(by.client, 'Mutation', name, variables, key)).toEqual(first);
    expect(await send(by.client, 'Mutation', name, another(name, variables), key)).toMatchObject({ code: 'CONFLICT' });
  });
});

// Another object of the right kind is no attack.
function isOfItsKind(path: readonly (string | number)[], id: string): boolean {
  const field = String(path.at(-1));
  const { ideas, measure, people, team, sessions } = world;
  const kinds: Record<string, string[]> = { ideaId: [ideas.shared.id], linkId: [ideas.shared.id], measureId: [measure.id], subjectId: [ideas.shared.id], teamId: [team.id], sessionId: [sessions.shared.id], memberId: [people.sibling.memberId], id: [ideas.shared.id, sessions.shared.id, team.id] };
  return kinds[field]?.includes(id) ?? false;
}

function another(name: string, variables: Record<string, unknown>): Record<string, unknown> {
  const [leaf] = leavesOf('Mutation', name, variables).filter(({ type }) => ['ID', 'Boolean', 'Int'].includes(type));
  if (!leaf) throw new Error(`${name} takes nothing that could differ.`);
  const changed = { ID: '01890a5d-ac96-774b-bcce-b302099a8057', Boolean: false, Int: 2 }[leaf.type as 'ID'];
  return withLeaf(variables, leaf.path, leaf.type === 'Boolean' ? false : changed);
}

describe('a question', () => {
  const OF_ONE: [name: string, of: (id: string) => Record<string, unknown>][] = [
    ['board', (teamId) => ({ teamId })], ['cycle', (id) => ({ id })], ['idea', (id) => ({ id })], ['session', (id) => ({ id })], ['sessionRoom', (id) => ({ id })], ['team', (id) => ({ id })],
    ['thread', (subjectId) => ({ kind: 'IDEA', subjectId })], ['mentionable', (subjectId) => ({ kind: 'TEAM', subjectId })], ['threadMessages', (subjectId) => ({ kind: 'CYCLE', subjectId, ids: [] })],
  ];

  test.each(OF_ONE)('of one %s has one answer for what is not there', async (name, of) => {
    for (const id of ['', 'null', '0', ' ', `' or 1=1--`, world.ideas.shared.id.toUpperCase(), world.people.hub.id, world.network.hub.id, ...foreign]) {
      expect({ id, ...await send(world.people.teacher.client, 'Query', name, of(id), {}) }).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  const FILTERS: [name: string, field: string][] = [['cycles', 'teamId'], ['cycles', 'districtId'], ['cycles', 'ideaId'], ['cycles', 'leadId'], ['teams', 'siteId']];

  test.each(FILTERS)('for %s by a %s that is not there finds nothing', async (name, field) => {
    for (const id of ['', 'null', '0', `' or 1=1--`, world.network.id, ...foreign]) {
      const { data, errors } = await world.people.teacher.client.send<Record<string, { edges: unknown[] }>>(`query ($id: ID) { ${name}(${field}: $id) { edges { node { id } } } }`, { id });
      expect([0, 'NOT_FOUND', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code ?? data?.[name]?.edges.length);
    }
  });
});

test('nothing of all this is kept', async () => {
  const tables = await sql<{ name: string }>(place, `select c.table_name as name from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'network_id' and c.table_name <> 'idempotency' group by 1`);
  for (const { name } of tables) expect({ name, rows: await sql(place, `select 1 from "${name}" t where network_id = $1 and (t::text ~ '[\\u202e\\u2066]' or strpos(t::text, $2) > 0)`, [world.network.id, 'x'.repeat(60_000)]) }).toEqual({ name, rows: [] });
});
