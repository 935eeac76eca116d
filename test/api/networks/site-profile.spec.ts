import { addSchool, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';

const PROFILE = 'locale enrollment sizeBand gradeLow gradeHigh version viewerCan { describe }';
const DESCRIBE = `mutation ($input: DescribeSiteInput!) { describeSite(input: $input) { ${PROFILE} } }`;
const SITE = `query ($id: ID!) { site(id: $id) { ${PROFILE} } }`;

interface Read { site: { version: number; viewerCan: { describe: boolean } } }

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

const read = async (id: string, client = network.lead.client): Promise<Read['site']> => (await client.ask<Read>(SITE, { id })).site;

describe('the profile of a place', () => {
  test('is unknown until somebody describes it, and unknown again where it is left out', async () => {
    const { id } = district.site;
    const { version } = await read(id);
    expect(await read(id)).toMatchObject({ locale: null, enrollment: null, sizeBand: null, gradeLow: null, gradeHigh: null });
    const input = { id, version, locale: 'RURAL', enrollment: 999, gradeLow: -1, gradeHigh: 12 };
    expect(await district.lead.client.ask(DESCRIBE, { input }, Client.key())).toEqual({ describeSite: {
      locale: 'RURAL', enrollment: 999, sizeBand: 'SMALL', gradeLow: -1, gradeHigh: 12, version: version + 1, viewerCan: { describe: true } } });
    await network.lead.client.ask(DESCRIBE, { input: { id, version: version + 1, enrollment: 0 } }, Client.key());
    expect(await read(id)).toMatchObject({ locale: null, enrollment: 0, sizeBand: 'VERY_SMALL', gradeLow: null, gradeHigh: null });
  });

  test('is kept by the hub, and by the lead of the district for itself and its schools', async () => {
    const school = await addSchool(network, district.site);
    const [neighbour, teacher, coach] = [await joinDistrict(network), await joinMember(network, district.lead, ['TEACHER', 'DISTRICT_DATA']), await joinMember(network, network.lead, ['COACH'])];
    for (const { id } of [district.site, school]) {
      const { version } = await read(id);
      expect((await read(id, district.lead.client)).viewerCan.describe).toBe(true);
      await district.lead.client.ask(DESCRIBE, { input: { id, version, locale: 'TOWN' } }, Client.key());
      await network.lead.client.ask(DESCRIBE, { input: { id, version: version + 1, locale: 'CITY' } }, Client.key());
      for (const { client } of [neighbour.lead, teacher, coach]) {
        expect((await client.fail(DESCRIBE, { input: { id, version: version + 2 } }, Client.key())).code).toBe('FORBIDDEN');
        expect(await read(id, client)).toMatchObject({ locale: 'CITY', viewerCan: { describe: false } });
      }
    }
    const foreign = await freshNetwork(place);
    expect((await foreign.lead.client.fail(DESCRIBE, { input: { id: school.id, version: 1 } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test.each([
    ['an enrollment below zero', 'enrollment', { enrollment: -1 }], ['an enrollment beyond any', 'enrollment', { enrollment: 2_000_001 }],
    ['a grade below pre-kindergarten', 'gradeLow', { gradeLow: -2, gradeHigh: 1 }], ['a thirteenth grade', 'gradeHigh', { gradeLow: 1, gradeHigh: 13 }],
    ['a lowest grade alone', 'gradeHigh', { gradeLow: 1 }], ['a highest grade alone', 'gradeLow', { gradeHigh: 1 }], ['grades the wrong way round', 'gradeHigh', { gradeLow: 5, gradeHigh: 4 }],
  ])('refuses %s', async (_what, field, values) => {
    const { id } = district.site;
    const { version } = await read(id);
    expect(await district.lead.client.fail(DESCRIBE, { input: { id, version, ...values } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('answers a stale version with the current one, and a locale of another list with an error', async () => {
    const { id } = district.site;
    const { version } = await read(id);
    expect(await district.lead.client.fail(DESCRIBE, { input: { id, version: version - 1 } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: version });
    expect((await district.lead.client.fail(DESCRIBE, { input: { id, version, locale: 'MOON' } }, Client.key())).code).toBe('BAD_USER_INPUT');
  });
});
