import { addDistrict, createMeasure, freshNetwork, joinDistrict, memberIdOf, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';
import { cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';

let place: TestServer;
let network: Network;
let district: District;
let measure: { id: string };
let foreign: { network: Network; siteId: string; measureId: string; seriesId: string; memberId: string; cursor: string };
beforeAll(async () => {
  place = await server();
  [network, foreign] = [await freshNetwork(place), { network: await freshNetwork(place) } as typeof foreign];
  district = await joinDistrict(network);
  measure = await createMeasure(network.lead);
  await addDistrict(network);
  const theirs = await joinDistrict(foreign.network);
  foreign.siteId = theirs.site.id;
  foreign.measureId = (await createMeasure(foreign.network.lead)).id;
  foreign.memberId = await memberIdOf(foreign.network.lead);
  await bring(place, theirs.lead.client, foreign.measureId, `site,period,numerator,denominator\n${theirs.site.name},2016-2017,20,100`);
  foreign.seriesId = (await cards(theirs.lead.client, foreign.measureId))[0]?.id as string;
  const { sites } = await foreign.network.lead.client.ask<{ sites: { edges: { cursor: string }[] } }>('{ sites(first: 1) { edges { cursor } } }');
  foreign.cursor = sites.edges[0]?.cursor as string;
});

const LISTS: [name: string, document: string, arity: number][] = [
  ['sites', 'query ($first: Int, $after: String) { sites(first: $first, after: $after) { edges { node { id } } } }', 2],
  ['members', 'query ($first: Int, $after: String) { members(first: $first, after: $after) { edges { node { id } } } }', 2],
  ['measures', 'query ($first: Int, $after: String) { measures(first: $first, after: $after) { edges { node { id } } } }', 2],
  ['outbox', 'query ($first: Int, $after: String) { outbox(first: $first, after: $after) { edges { node { id } } } }', 1],
  ['smallMultiples', 'query ($id: ID!, $first: Int, $after: String) { smallMultiples(measureId: $id, first: $first, after: $after) { edges { node { id } } } }', 2],
  ['imports', 'query ($id: ID!, $first: Int, $after: String) { imports(measureId: $id, first: $first, after: $after) { edges { node { id } } } }', 1],
];

/** Every answer but the request's id. */
async function answer(client: Client, document: string, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await client.send(document, variables);
  return JSON.stringify([data, errors?.map(({ message, extensions: { code, field } }) => [message, code, field])]);
}

describe.each(LISTS)('the list %s', (name, document, arity) => {
  const ask = (variables: Record<string, unknown>): ReturnType<Client['fail']> => network.lead.client.fail(document, { id: measure.id, ...variables });
  const cursorOf = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');

  test.each([0, -1, 101, 99_999_999, 1.5, 2 ** 53 + 1, 2 ** 31, '10', 'ten', true, [1], { $gt: 1 }])('refuses %p rows', async (first) => {
    expect(await ask({ first })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  test('refuses a cursor that it did not make', async () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const forged = ['', 'x', '=', cursorOf([]), cursorOf('x'), cursorOf({}), cursorOf([1, 2].slice(0, arity)), cursorOf(Array(arity + 1).fill('a')), cursorOf([...Array(arity - 1).fill('a'), 'no id']),
      cursorOf([...Array(arity - 1).fill('a\u0000'), `${id}' or 1=1--`]), `${cursorOf([...Array(arity - 1).fill('a'), id])}=`, 'x'.repeat(5_000), '[object Object]', cursorOf([...Array(arity - 1).fill('a'), id]).slice(0, -3)];
    for (const after of forged) expect({ after, ...await ask({ first: 1, after }) }).toMatchObject({ after, code: 'BAD_USER_INPUT', field: 'after' });
  });

  test('of another network cannot be entered by its cursor', async () => {
    const { edges } = (await network.lead.client.ask<Record<string, { edges: unknown[] }>>(document, { id: measure.id, first: 100, ...(arity === 2 ? { after: foreign.cursor } : {}) }))[name] as { edges: unknown[] };
    expect(JSON.stringify(edges)).not.toContain(foreign.siteId);
  });

  test('goes one way: it knows no last and no before', async () => {
    for (const more of ['last: 1', 'first: 1, last: 1', 'before: "x"', 'orderBy: "id; drop table member"', 'filter: {}', 'where: { id: { ne: null } }']) {
      const error = await network.lead.client.fail(`{ ${name}(${document.includes('$id') ? `measureId: "${measure.id}", ` : ''}${more}) { edges { node { id } } } }`);
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(error.message).not.toContain('Did you mean');
    }
  });
});

describe('an id', () => {
  const OBJECTS: [name: string, document: string][] = [
    ['site', 'query ($id: ID!) { site(id: $id) { id } }'], ['measure', 'query ($id: ID!) { measure(id: $id) { id } }'], ['series', 'query ($id: ID!) { series(id: $id) { id } }'],
    ['measureImport', 'query ($id: ID!) { measureImport(id: $id) { id } }'], ['smallMultiples', 'query ($id: ID!) { smallMultiples(measureId: $id) { edges { node { id } } } }'],
    ['imports', 'query ($id: ID!) { imports(measureId: $id) { edges { node { id } } } }'],
  ];

  test.each(OBJECTS)('of a %s that is empty, foreign, of another kind or no id at all leads to nothing, with one answer', async (_name, document) => {
    const ids = [
      '', 'null', 'undefined', '0', ' ', foreign.siteId, foreign.measureId, foreign.seriesId, foreign.memberId, foreign.network.id, network.lead.id, network.hub.id,
      '01890a5d-ac96-774b-bcce-b302099a8057', measure.id.toUpperCase(), ` ${measure.id}`, `${measure.id}\u0000`, `{${measure.id}}`, measure.id.replaceAll('-', ''), `' or 1=1--`, '%', '*', 'x'.repeat(10_000), '__proto__',
    ];
    const answers = new Set<string>();
    for (const id of ids) answers.add(await answer(network.lead.client, document, { id }));
    expect([...answers]).toEqual([expect.stringContaining('NOT_FOUND')]);
  });

  test.each(OBJECTS)('of a %s is a text: not null, not a list, not a filter', async (_name, document) => {
    for (const id of [null, undefined, {}, { $ne: null }, { id: {} }, true, 1.5]) expect({ id, ...await network.lead.client.fail(document, { id }) }).toMatchObject({ id, code: 'BAD_USER_INPUT', field: 'id' });
  });

  test('that is missing never means the first row', async () => {
    for (const field of ['site', 'measure', 'series', 'measureImport']) expect((await network.lead.client.fail(`{ ${field} { id } }`)).code).toBe('BAD_USER_INPUT');
  });
});

describe('an input', () => {
  const UPDATE = 'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { id } }';

  test.each(['networkId', 'tenantId', 'role', 'isAdmin', 'createdAt', 'ownerId', 'state', 'organizationId', 'id2'])('with a field that is not ours, %s, has no effect', async (field) => {
    const before = await sql(place, 'select * from site where id = $1', [district.site.id]);
    expect(await network.lead.client.fail(UPDATE, { input: { id: district.site.id, version: 1, name: 'Taken over', [field]: 'x' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await sql(place, 'select * from site where id = $1', [district.site.id])).toEqual(before);
  });

  test.each([[{}], [[]], [{ id: {} }], [{ id: { $ne: null }, version: 1 }], [null], ['x'], [[{ id: 'a', version: 1 }, { id: 'b', version: 1 }]]])('that is %j changes no row', async (input) => {
    const rows = 'select id, name, version from site where network_id = $1 order by id';
    const before = await sql(place, rows, [network.id]);
    expect((await network.lead.client.fail(UPDATE, { input })).code).toBe('BAD_USER_INPUT');
    expect(await sql(place, rows, [network.id])).toEqual(before);
  });

  test.each([-1, 0, 1.5, 2 ** 31, 2 ** 53, '1', null, 'NaN'])('with the version %p is a mistake or a conflict, never a change', async (version) => {
    const { code } = await network.lead.client.fail(UPDATE, { input: { id: district.site.id, version, name: 'Taken over' } });
    expect(['BAD_USER_INPUT', 'CONFLICT']).toContain(code);
  });

  test.each([
    ['a NUL', 'Adams\u0000'], ['half a character', 'Adams \udc00'], ['a turned direction', 'Adams\u202e41'], ['an isolate', 'Adams\u2066'], ['an escape', 'Adams\u001b[31m'], ['a line break', 'Adams\n14'], ['a megabyte of nothing', ' '.repeat(40_000)],
  ])('with %s in a name is refused', async (_what, name) => {
    expect(await network.lead.client.fail(UPDATE, { input: { id: district.site.id, version: 1, name } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });

  test('with emoji, other scripts and quotes in a name keeps them', async () => {
    const names = ['Escuela «José Martí»', '大阪市立小学校', 'مدرسة النور', '👩‍🏫 School', `O'Neil "The" <b>School</b> & Co; --`, '%_\\'];
    for (const [at, name] of names.entries()) {
      const { addSite } = await network.lead.client.ask<{ addSite: { name: string } }>('mutation ($input: AddSiteInput!) { addSite(input: $input) { name } }', { input: { kind: 'DISTRICT', name, code: `u${at}` } }, Client.key());
      expect(addSite.name).toBe(name);
    }
  });

  test('composed and decomposed is one name', async () => {
    const add = (name: string): ReturnType<Client['send']> => network.lead.client.send('mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }', { input: { kind: 'DISTRICT', name } }, Client.key());
    expect((await add('Escuela Jose\u0301')).errors).toBeUndefined();
    expect((await add('Escuela Jos\u00e9')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });
});
