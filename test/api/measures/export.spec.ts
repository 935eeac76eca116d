import { parse } from 'csv-parse/sync';
import { addDistrict, createMeasure, freshNetwork, joinDistrict, joinMember, registerHub } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';

const COLUMNS = ['site_code', 'site_name', 'county', 'owner', 'group', 'period', 'period_start', 'status', 'numerator', 'denominator', 'value', 'spread', 'visibility'];
type Row = Record<string, string>;

let place: TestServer;
beforeAll(async () => { place = await server(); });

function fetchExport(client: Client, measureId: string, network: string | null = client.network, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${place.url}/exports/measures/${measureId}.csv${network === null ? '' : `?network=${network}`}`, { headers: { ...client.headers(), ...headers } });
}

async function rowsOf(client: Client, measureId: string): Promise<Row[]> {
  const response = await fetchExport(client, measureId);
  expect(response.status).toBe(200);
  return parse(await response.text(), { bom: true, columns: true }) as Row[];
}

describe('the CSV of a measure', () => {
  test('holds what its reader sees: raw for the owner, hidden cells empty for everybody else', async () => {
    const network = await freshNetwork(place);
    const [district, other] = [await joinDistrict(network, { name: 'Boulder', code: '2' }), await joinDistrict(network, { name: 'Adams', code: '1', county: 'Adams County' })];
    const measure = await createMeasure(network.lead, { name: 'Absence: 10 %' });
    const head = 'site,period,numerator,denominator\n';
    await bring(place, district.lead.client, measure.id, `${head}Boulder,2016-2017,4,100\nBoulder,2017-2018,20,80\nBoulder,2018-2019,,`);
    await bring(place, other.lead.client, measure.id, `${head}Adams,2016-2017,30,120`);
    const own = await rowsOf(district.lead.client, measure.id);
    expect(Object.keys(own[0] as Row)).toEqual(COLUMNS);
    expect(own.map(({ site_name: name, period_start: start, status, numerator, denominator, value }) => [name, start, status, numerator, denominator, value])).toEqual([
      ['Adams', '2016-07-01', 'REPORTED', '30', '120', '0.25'], ['Boulder', '2016-07-01', 'REPORTED', '4', '100', '0.04'],
      ['Boulder', '2017-07-01', 'REPORTED', '20', '80', '0.25'], ['Boulder', '2018-07-01', 'MISSING', '', '', '']]);
    expect(own[0]).toMatchObject({ site_code: '1', county: 'Adams County', owner: 'Adams', visibility: 'NETWORK' });
    for (const client of [network.lead.client, other.lead.client]) {
      const seen = await rowsOf(client, measure.id);
      expect(seen.find(({ site_name: name, period_start: start }) => name === 'Boulder' && start === '2016-07-01')).toMatchObject({ status: 'SUPPRESSED', numerator: '', denominator: '', value: '' });
    }
  });

  test('is a download with a plain name, never cached, and never a page', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead, { name: '../"Absence";\u00e9 <script>' });
    const response = await fetchExport(network.lead.client, measure.id);
    expect(Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))).toEqual(
      { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.csv"$/);
  });

  test.each(['=HYPERLINK("http://evil.example")', '+cmd|/c calc', '-2+3', '@SUM(A1)', '＝1+1', '＋1', '＠x'])('never lets a spreadsheet run %s', async (formula) => {
    const network = await freshNetwork(place);
    await addDistrict(network, { name: formula, code: formula, county: formula });
    const measure = await createMeasure(network.lead);
    await bring(place, network.lead.client, measure.id, `site,period,numerator,denominator\n"${formula.replaceAll('"', '""')}",2016-2017,20,100`);
    const [row] = await rowsOf(network.lead.client, measure.id);
    for (const column of ['site_name', 'site_code', 'county']) expect(row?.[column]).toBe(`'${formula}`);
    const raw = await (await fetchExport(network.lead.client, measure.id)).text();
    for (const line of raw.split('\r\n').slice(1)) expect(line).not.toMatch(/(^|,)"?[=+@＝＋＠]/);
  });

  test('quotes what would break its rows, and keeps negative numbers numbers', async () => {
    const network = await freshNetwork(place);
    await addDistrict(network, { name: 'Adams, "the First"', code: '1' });
    const measure = await createMeasure(network.lead, { type: 'VALUE', denominator: '' });
    await bring(place, network.lead.client, measure.id, 'site,period,score\n"Adams, ""the First""",2016-2017,-1.5', { numerator: null, denominator: null, value: 'score' });
    expect(await rowsOf(network.lead.client, measure.id)).toMatchObject([{ site_name: 'Adams, "the First"', value: '-1.5', numerator: '', denominator: '' }]);
  });

  test('runs on over more series than one page holds', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const lines = Array.from({ length: 230 }, (_, at) => `District ${at},${at},2016-2017,20,100`);
    await bring(place, network.lead.client, measure.id, ['site,code,period,numerator,denominator', ...lines].join('\n'), { siteCode: 'code', createSites: true });
    const names = (await rowsOf(network.lead.client, measure.id)).map(({ site_name: name }) => name);
    expect(new Set(names).size).toBe(230);
    expect(names).toHaveLength(230);
  });

  test('is for members who may read the measure, and not for guests', async () => {
    const network = await freshNetwork(place);
    const [guest, district] = [await joinMember(network, network.lead, ['GUEST']), await joinDistrict(network)];
    const [measure, own] = [await createMeasure(network.lead), await createMeasure(network.lead, { visibility: 'OWNER' })];
    const stranger = (await registerHub(place)).lead.client;
    const answer = async (client: Client, id: string, slug: string | null = network.slug): Promise<[number, string]> => {
      const response = await fetchExport(client, id, slug);
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code];
    };
    expect(await answer(guest.client, measure.id)).toEqual([403, 'FORBIDDEN']);
    expect(await answer(district.lead.client, own.id)).toEqual([404, 'NOT_FOUND']);
    expect(await answer(stranger, measure.id)).toEqual([404, 'NOT_FOUND']);
    expect(await answer(network.lead.client, measure.id, null)).toEqual([404, 'NOT_FOUND']);
    expect(await answer(new Client(place.url), measure.id)).toEqual([401, 'UNAUTHENTICATED']);
    for (const id of ['01890a5d-ac96-774b-bcce-b302099a8057', 'x', '..%2f..%2fetc%2fpasswd', `${measure.id}' or 1=1--`]) expect(await answer(network.lead.client, id)).toEqual([404, 'NOT_FOUND']);
    expect(await answer(network.lead.client, `${measure.id}%00`)).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('is for a program with the right permission too', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const token = async (permissions: string[]): Promise<Client> => {
      const { createApiToken } = await network.lead.client.ask<{ createApiToken: { secret: string } }>('mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }', { input: { name: 'Export', permissions, days: 1 } });
      return Object.assign(new Client(place.url), { token: createApiToken.secret, network: network.slug });
    };
    expect((await fetchExport(await token(['measure.export', 'measure.read']), measure.id)).status).toBe(200);
    expect((await fetchExport(await token(['network.read']), measure.id)).status).toBe(403);
  });
});
