import { createIdea, createMeasure, freshNetwork, joinDistrict, joinMember } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, ADD, charted, EDIT, monthAt, OF_MEASURE, readingOf, refused, REMOVE, RESTORE, type Charted, type NoteSeen } from '../tools/charts.js';
import { sql } from '../tools/sql.js';

const SHOW = 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }';

let place: TestServer;
let world: Charted;
beforeAll(async () => { place = await server(); });
beforeEach(async () => { world = await charted(place, [30, 28, 31]); });

const lead = () => world.district.lead.client;
const input = (changes: Record<string, unknown> = {}) => ({ input: { measureId: world.measure.id, seriesId: world.seriesId, onDate: monthAt(1), kind: 'EVENT', text: 'Flu closed two schools', ...changes } });
const add = async (changes: Record<string, unknown> = {}, client = lead()): Promise<NoteSeen> => (await act<{ addAnnotation: NoteSeen }>(client, ADD, input(changes))).addAnnotation;
const notes = async (client = lead()): Promise<NoteSeen[]> => (await readingOf(client, world.seriesId)).annotations;

describe('a note on a chart', () => {
  test('stands on its day, for whoever sees the series', async () => {
    const made = await add();
    expect(made).toEqual({ id: expect.any(String), version: 1, seriesId: world.seriesId, onDate: monthAt(1), kind: 'EVENT', text: 'Flu closed two schools', link: null, by: expect.any(String), canEdit: true });
    expect(await notes(world.network.lead.client)).toEqual([{ ...made, canEdit: false }]);
    const guest = await joinMember(world.network, world.network.lead, ['GUEST']);
    expect(await notes(guest.client)).toMatchObject([{ text: made.text, by: null }]);
  });

  test('on a measure stands on all its charts, and is the hub\'s to write', async () => {
    expect(await refused(lead(), ADD, input({ seriesId: null }))).toEqual({ code: 'FORBIDDEN' });
    const made = await add({ seriesId: null, kind: 'DATA_QUALITY', text: 'A new way to count' }, world.network.lead.client);
    expect(await notes()).toEqual([{ ...made, canEdit: false }]);
    expect(await world.network.lead.client.ask(OF_MEASURE, { id: world.measure.id })).toMatchObject({ measure: { annotations: [made] } });
    await add();
    expect(await world.network.lead.client.ask(OF_MEASURE, { id: world.measure.id })).toMatchObject({ measure: { annotations: [made] } });
  });

  test('is changed at the version that was read, taken away, and brought back', async () => {
    const { id } = await add();
    expect(await act(lead(), EDIT, { input: { id, version: 1, text: 'Flu', kind: 'DECISION', onDate: monthAt(2) } })).toMatchObject({ editAnnotation: { version: 2, text: 'Flu', kind: 'DECISION', onDate: monthAt(2) } });
    expect(await refused(lead(), EDIT, { input: { id, version: 1, text: 'Mine' } })).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    await act(lead(), REMOVE, { id });
    expect(await notes()).toEqual([]);
    expect(await refused(lead(), EDIT, { input: { id, version: 2, text: 'x' } })).toEqual({ code: 'NOT_FOUND' });
    expect(await refused(world.network.lead.client, RESTORE, { id })).toEqual({ code: 'NOT_FOUND' });
    expect(await act(lead(), RESTORE, { id })).toMatchObject({ restoreAnnotation: { id, text: 'Flu' } });
    expect(await notes()).toMatchObject([{ id }]);
    expect(await refused(lead(), RESTORE, { id })).toEqual({ code: 'NOT_FOUND' });
  });

  test('leads to what its reader may read, and to nothing else', async () => {
    const shared = await createIdea(world.district.lead, { visibility: 'NETWORK' });
    const own = await createIdea(world.district.lead, { visibility: 'OWNER' });
    await add({ linkKind: 'IDEA', linkId: shared.id });
    const [note] = await notes(world.network.lead.client);
    expect(note?.link).toEqual({ kind: 'IDEA', id: shared.id, title: expect.any(String) });
    const { id } = await add({ linkKind: 'IDEA', linkId: own.id, text: 'Ours' });
    expect((await notes()).find((one) => one.id === id)?.link?.id).toBe(own.id);
    expect((await notes(world.network.lead.client)).find((one) => one.id === id)?.link).toBeNull();
    expect(await refused((await joinDistrict(world.network)).lead.client, ADD, input({ linkKind: 'IDEA', linkId: shared.id }))).toEqual({ code: 'FORBIDDEN' });
    expect(await act(lead(), EDIT, { input: { id, version: 1, linkKind: null } })).toMatchObject({ editAnnotation: { link: null } });
  });

  test.each([
    ['without words', 'text', { text: ' ' }], ['with 501 characters', 'text', { text: 'x'.repeat(501) }], ['with a link to nothing', 'linkId', { linkKind: 'CYCLE', linkId: '018f4e2c-7b5a-7000-8000-0123456789ab' }],
    ['with a link to no id', 'linkId', { linkKind: 'SESSION', linkId: 'x' }], ['with half a link', 'linkId', { linkKind: 'IDEA' }], ['with a link of no kind', 'linkKind', { linkId: '018f4e2c-7b5a-7000-8000-0123456789ab' }],
  ])('is refused %s', async (_what, field, changes) => {
    expect(await refused(lead(), ADD, input(changes))).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(await refused(lead(), EDIT, { input: { id: (await add()).id, version: 1, ...changes } })).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test('is refused on a day that does not exist, and on the series of another measure', async () => {
    expect((await refused(lead(), ADD, input({ onDate: '2022-02-29' }))).code).toBe('BAD_USER_INPUT');
    const other = await createMeasure(world.network.lead);
    expect(await refused(lead(), ADD, input({ measureId: other.id }))).toEqual({ code: 'BAD_USER_INPUT', field: 'seriesId' });
  });

  test('is written by nobody but the leads and data people of the series\' owner', async () => {
    const { network, district } = world;
    const { id } = await add();
    const [teacher, coach] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, network.lead, ['COACH'])];
    for (const client of [network.lead.client, (await joinDistrict(network)).lead.client, teacher.client, coach.client]) {
      expect(await refused(client, ADD, input())).toEqual({ code: 'FORBIDDEN' });
      expect(await refused(client, EDIT, { input: { id, version: 1, text: 'x' } })).toEqual({ code: 'FORBIDDEN' });
      expect(await refused(client, REMOVE, { id })).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await refused((await freshNetwork(place)).lead.client, REMOVE, { id })).toEqual({ code: 'NOT_FOUND' });
  });

  test('on a hidden series shows to nobody else and is told to nobody', async () => {
    await act(lead(), SHOW, { input: { seriesId: world.seriesId, visibility: 'OWNER' } });
    await place.drain();
    const { id } = await add();
    expect(await sql(place, `select 1 from event where name = 'annotation.changed' and payload ->> 'annotationId' = $1`, [id])).toEqual([]);
    for (const client of [world.network.lead.client, (await joinDistrict(world.network)).lead.client]) {
      expect(await client.ask(OF_MEASURE, { id: world.measure.id })).toMatchObject({ measure: { annotations: [] } });
      for (const [document, variables] of [[EDIT, { input: { id, version: 1, text: 'x' } }], [REMOVE, { id }], [RESTORE, { id }]] as const) expect(await refused(client, document, variables)).toEqual({ code: 'NOT_FOUND' });
    }
    expect(await notes()).toMatchObject([{ id }]);
  });
});
