import { randomUUID } from 'node:crypto';
import { freshNetwork, joinDistrict, joinMember, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { form target body updatedAt } }';
const DRAFT = 'query ($form: DraftForm!, $target: String!) { draft(form: $form, target: $target) { body updatedAt } }';
const DISCARD = 'mutation ($form: DraftForm!, $target: String!) { discardDraft(form: $form, target: $target) }';
const NEW = { form: 'IDEA', target: 'new' };

interface Read { draft: { body: string; updatedAt: string } | null }

let place: TestServer;
beforeAll(async () => { place = await server(); });

const save = (client: Client, body: object | string, key: object = NEW): Promise<{ saveDraft: { updatedAt: string } }> =>
  client.ask(SAVE, { input: { ...key, body: typeof body === 'string' ? body : JSON.stringify(body) } });
const read = async (client: Client, key: Record<string, unknown> = NEW): Promise<unknown> => {
  const { draft } = await client.ask<Read>(DRAFT, key);
  return draft && JSON.parse(draft.body);
};
const stored = ({ id }: Network): Promise<{ body: string }[]> => sql(place, 'select body from draft where network_id = $1 order by body', [id]);

describe('a draft', () => {
  test('is what was typed last, to the letter', async () => {
    const { lead } = await freshNetwork(place);
    expect(await read(lead.client)).toBeNull();
    const body = '{"b":1,"a":"caf\u00e9 \\u0000","a2":[],"n":1.00}';
    const { saveDraft: first } = await lead.client.ask<{ saveDraft: object }>(SAVE, { input: { ...NEW, body } });
    expect(first).toEqual({ ...NEW, body, updatedAt: expect.any(String) });
    expect((await lead.client.ask<Read>(DRAFT, NEW)).draft?.body).toBe(body);
    await save(lead.client, { title: 'Second' });
    expect(await read(lead.client)).toEqual({ title: 'Second' });
  });

  test('belongs to one form and one target', async () => {
    const network = await freshNetwork(place);
    const { client } = network.lead;
    const [one, other] = [randomUUID(), randomUUID()];
    await save(client, { at: 'idea' });
    await save(client, { at: 'cycle' }, { form: 'CYCLE_PLAN', target: 'new' });
    await save(client, { at: 'one' }, { form: 'IDEA', target: one });
    expect(await read(client)).toEqual({ at: 'idea' });
    expect(await read(client, { form: 'IDEA', target: one })).toEqual({ at: 'one' });
    expect(await read(client, { form: 'IDEA', target: other })).toBeNull();
    expect(await stored(network)).toHaveLength(3);
  });

  test('is its writer\'s alone, in one network', async () => {
    const network = await freshNetwork(place);
    const elsewhere = await freshNetwork(place);
    const { lead } = await joinDistrict(network);
    const coach = await joinMember(network, network.lead, ['COACH', 'HUB_DATA']);
    await save(lead.client, { mine: true });
    for (const client of [network.lead.client, coach.client, elsewhere.lead.client]) expect(await read(client)).toBeNull();
    await save(coach.client, { theirs: true });
    expect(await coach.client.ask(DISCARD, NEW)).toEqual({ discardDraft: true });
    expect(await read(lead.client)).toEqual({ mine: true });
    expect(await stored(network)).toHaveLength(1);
  });

  test('is gone when it was sent or thrown away, and throwing it away twice harms nobody', async () => {
    const network = await freshNetwork(place);
    await save(network.lead.client, { title: 'x' });
    expect(await network.lead.client.ask(DISCARD, NEW)).toEqual({ discardDraft: true });
    expect(await network.lead.client.ask(DISCARD, NEW)).toEqual({ discardDraft: false });
    expect(await read(network.lead.client)).toBeNull();
    expect(await stored(network)).toEqual([]);
  });

  test('records no event and keeps no version', async () => {
    const network = await freshNetwork(place);
    const events = (): Promise<object[]> => sql(place, 'select id from event where network_id = $1', [network.id]);
    const before = await events();
    await save(network.lead.client, { title: 'x' });
    await network.lead.client.ask(DISCARD, NEW);
    expect(await events()).toHaveLength(before.length);
  });

  test('is kept for everybody who works here, and not for guests or strangers', async () => {
    const network = await freshNetwork(place);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    const input = { ...NEW, body: '{}' };
    expect((await guest.client.fail(SAVE, { input })).code).toBe('FORBIDDEN');
    expect((await guest.client.fail(DRAFT, NEW)).code).toBe('FORBIDDEN');
    expect((await guest.client.fail(DISCARD, NEW)).code).toBe('FORBIDDEN');
    expect((await new Client(place.url).in(network.slug).fail(SAVE, { input })).code).toBe('UNAUTHENTICATED');
    const foreign = await freshNetwork(place);
    expect((await foreign.lead.client.in(network.slug).fail(SAVE, { input })).code).toBe('NOT_FOUND');
  });

  test('written twenty times at once is one of the twenty', async () => {
    const network = await freshNetwork(place);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => network.lead.client.in(network.slug).send(SAVE, { input: { ...NEW, body: `{"at":${at}}` } })));
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(await stored(network)).toEqual([{ body: expect.stringMatching(/^\{"at":\d+\}$/) }]);
  });

  test.each([
    ['text that is no JSON', 'body', { ...NEW, body: 'Title' }], ['a list', 'body', { ...NEW, body: '[]' }], ['nothing', 'body', { ...NEW, body: '' }],
    ['64 kB and two bytes', 'body', { ...NEW, body: `{"a":"${'é'.repeat(32 * 1024 - 3)}"}` }], ['half a character', 'body', { ...NEW, body: '{"a":"\ud800"}' }],
    ['thirty thousand brackets', 'body', { ...NEW, body: '['.repeat(30_000) }],
    ['a target that is no id', 'target', { form: 'IDEA', target: '../etc', body: '{}' }], ['no target', 'target', { form: 'IDEA', target: '', body: '{}' }],
    ['a target in capitals', 'target', { form: 'IDEA', target: randomUUID().toUpperCase(), body: '{}' }],
  ])('refuses %s', async (_what, field, input) => {
    const { lead } = await freshNetwork(place);
    expect(await lead.client.fail(SAVE, { input })).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('takes exactly 64 kB, and forms of the list alone', async () => {
    const { lead } = await freshNetwork(place);
    const body = `{"a":"${'é'.repeat(32 * 1024 - 4)}"}`;
    await save(lead.client, body);
    expect((await lead.client.ask<Read>(DRAFT, NEW)).draft?.body).toBe(body);
    expect((await lead.client.fail(SAVE, { input: { form: 'DIARY', target: 'new', body: '{}' } })).code).toBe('BAD_USER_INPUT');
  });
});

describe('housekeeping', () => {
  test('removes drafts of more than 90 days, of every network', async () => {
    const networks = [await freshNetwork(place), await freshNetwork(place)];
    for (const network of networks) {
      await save(network.lead.client, { old: true });
      await save(network.lead.client, { young: true }, { form: 'TEAM', target: 'new' });
      await sql(place, `update draft set updated_at = now() - interval '89 days' where network_id = $1 and form = 'TEAM'`, [network.id]);
      await sql(place, `update draft set updated_at = now() - interval '91 days' where network_id = $1 and form = 'IDEA'`, [network.id]);
    }
    await place.tidy();
    for (const network of networks) expect(await stored(network)).toEqual([{ body: '{"young":true}' }]);
  });

  test('keeps the newest two hundred of somebody who leaves every form open', async () => {
    const network = await freshNetwork(place);
    for (let at = 0; at < 203; at += 1) await save(network.lead.client, { at }, { form: 'MESSAGE', target: randomUUID() });
    const kept = (await stored(network)).map(({ body }) => (JSON.parse(body) as { at: number }).at).sort((a, b) => a - b);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, 3, 202]);
  });
});
