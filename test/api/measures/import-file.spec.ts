import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { addDistrict, createMeasure, freshNetwork, joinMember, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, check, importOf, send } from '../tools/imports.js';
import { seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const HEAD = 'site,period,numerator,denominator';
const ROW = 'Adams,2016-2017,20,100';

let place: TestServer;
let network: Network;
let measure: { id: string };
let lead: Client;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  await addDistrict(network, { name: 'Adams', code: '1' });
  measure = await createMeasure(network.lead);
  lead = network.lead.client;
});

async function kept(): Promise<number> {
  return (await sql(place, 'select 1 from measure_import where network_id = $1', [network.id])).length;
}

describe('bytes that are no CSV file', () => {
  const many = (count: number): string => Array.from({ length: count }, (_, at) => `c${at}`).join(',');
  const faults: [what: string, body: string | Buffer, reason: string][] = [
    ['nothing', '', 'EMPTY'], ['a header and no rows', HEAD, 'NO_ROWS'], ['blank lines', '\n\n\n', 'EMPTY'], ['UTF-16', Buffer.from(`\ufeff${HEAD}\n${ROW}`, 'utf16le'), 'UTF16'],
    ['UTF-16 without a mark', Buffer.from(`${HEAD}\n${ROW}`, 'utf16le'), 'UTF16'], ['a NUL', `${HEAD}\nAdams\u0000,2016-2017,1,2`, 'NUL'], ['Latin-1', Buffer.from(`${HEAD}\nMünchen,2016-2017,1,2`, 'latin1'), 'NOT_UTF8'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'SPREADSHEET'], ['one column', 'site;period;numerator\nAdams;2016-2017;1', 'ONE_COLUMN'],
    ['201 columns', `${many(201)}\n1`, 'TOO_MANY_COLUMNS'], ['a million columns', `${many(1_000_000)}\n1`, 'RECORD_TOO_LONG'], ['two columns of one name', `site,period,Site,x\n${ROW}`, 'HEADER_TWICE'],
    ['a column without a name', `site,,numerator,denominator\n${ROW}`, 'HEADER_BLANK'], ['a quotation mark that is never closed', `${HEAD}\n"Adams,2016-2017,20,100\n`, 'QUOTE_OPEN'],
    ['one that is never closed in five megabytes', `${HEAD}\n"${`${ROW}\n`.repeat(220_000)}`, 'RECORD_TOO_LONG'], ['one in the middle of a cell', `${HEAD}\nAd"ams,2016-2017,20,100`, 'QUOTE_MISPLACED'],
  ];

  test.each(faults)('are refused with a reason: %s', async (_what, body, reason) => {
    const before = await kept();
    const { status, error } = await send(lead, measure.id, body);
    expect({ status, ...error }).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', field: 'file', reason, message: expect.stringMatching(/\.$/) });
    expect(await kept()).toBe(before);
  });

  test('are refused by the line on which they go wrong', async () => {
    const { error } = await send(lead, measure.id, `${HEAD}\n${ROW}\n${ROW}\nAd"ams,2016-2017,20,100`);
    expect(error).toMatchObject({ reason: 'QUOTE_MISPLACED', line: 4 });
  });

  test('leave the server in good health', async () => {
    expect((await send(lead, measure.id, `${HEAD}\n${ROW}`)).status).toBe(200);
  });
});

describe('a CSV file', () => {
  test('may begin with a byte order mark, mix its line ends and quote its cells', async () => {
    const csv = `\ufeff"site","period","numerator","denominator"\r\n"Adams",2016-2017,20,100\r"Adams","2017-2018",21,100\nAdams,2018-2019,22,100`;
    await bring(place, lead, measure.id, csv);
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100', '2017-18 21/100', '2018-19 22/100']);
  });

  test('with formulas in it is a file with texts in it', async () => {
    const { preview } = await check(lead, measure.id, `${HEAD}\n"=HYPERLINK(""http://evil.example"")",2016-2017,20,100\nAdams,2016-2017,=1+1,100`);
    expect(preview.badRows).toMatchObject([{ code: 'SITE_UNKNOWN', value: '=HYPERLINK("http://evil.example")' }, { code: 'NUMBER_UNREADABLE', value: '=1+1' }]);
  });

  test('with one bad row in ten writes nothing until they are left out', async () => {
    const other = await createMeasure(network.lead);
    const csv = [HEAD, ...Array.from({ length: 50 }, (_, at) => `Adams,${1950 + at}-${1951 + at},${at % 10 === 0 ? 'x' : 20},100`)].join('\n');
    const { preview } = await check(lead, other.id, csv);
    expect([preview.ready, preview.bad]).toEqual([45, 5]);
    expect(await sql(place, 'select 1 from series where measure_id = $1', [other.id])).toEqual([]);
  });

  test('of twenty thousand rows is counted exactly', async () => {
    const other = await createMeasure(network.lead, { grain: 'DAY' });
    const first = Date.UTC(1950, 0, 1);
    const csv = [HEAD, ...Array.from({ length: 20_000 }, (_, at) => `Adams,${new Date(first + at * 86_400_000).toISOString().slice(0, 10)},20,100`)].join('\n');
    const done = await bring(place, lead, other.id, csv, { grain: 'DAY' });
    expect(done).toMatchObject({ state: 'DONE', rowCount: 20_000, result: { added: 20_000 } });
    expect(await sql(place, 'select count(*)::int as n from data_point p join series s on s.id = p.series_id where s.measure_id = $1', [other.id])).toEqual([{ n: 20_000 }]);
  });

  test('keeps its name and none of its path', async () => {
    for (const [name, stored] of [['../../etc/passwd', 'passwd'], ['..\\..\\a.csv', 'a.csv'], ['C:\\con', 'con'], ['points.csv', 'points.csv']] as const) {
      const { importId } = await send(lead, measure.id, `${HEAD}\n${ROW}`, { name });
      const { measureImport } = await lead.ask<{ measureImport: { fileName: string } }>('query ($id: ID!) { measureImport(id: $id) { fileName } }', { id: importId });
      expect(measureImport.fileName).toBe(stored);
    }
    for (const name of ['', 'a\u202egnp.csv', 'a\u0000.csv', 'x'.repeat(300), '/']) {
      expect((await send(lead, measure.id, `${HEAD}\n${ROW}`, { name })).error).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('the way in for files', () => {
  test('takes bytes and nothing else', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'text/plain', 'application/vnd.ms-excel']) {
      const response = await fetch(`${place.url}/imports?measure=${measure.id}&name=a.csv`, { method: 'POST', body: `{"a":1}`, headers: { ...lead.headers(), 'content-type': type } });
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).not.toMatch(/stack|select |at .*\.js/i);
    }
    expect((await send(lead, measure.id, `${HEAD}\n${ROW}`, { type: 'application/octet-stream' })).status).toBe(200);
  });

  test('asks for its header like every other, because a form of another site could send a file', async () => {
    for (const headers of [{ 'cairn-csrf': '' }, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as Record<string, string>[]) {
      const response = await fetch(`${place.url}/imports?measure=${measure.id}&name=a.csv`, { method: 'POST', body: `${HEAD}\n${ROW}`, headers: { ...lead.headers(), 'content-type': 'text/csv', ...headers } });
      expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'FORBIDDEN' } }]);
    }
  });

  test('is for signed-in people with a data role, in the network that they name', async () => {
    const coach = await joinMember(network, network.lead, ['COACH']);
    const file = `${HEAD}\n${ROW}`;
    expect((await send(coach.client, measure.id, file)).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await send(new Client(place.url), measure.id, file)).error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await send(lead.in(null), measure.id, file)).error).toMatchObject({ code: 'NOT_FOUND' });
    const outside = await createMeasure((await freshNetwork(place)).lead);
    const answers = [];
    for (const id of [outside.id, '01890a5d-ac96-774b-bcce-b302099a8057', '', 'x', `${measure.id}' or 1=1--`, measure.id.toUpperCase()]) {
      const { status, error } = await send(lead, id, file);
      answers.push(JSON.stringify([status, error?.code, error?.message]));
    }
    expect(new Set(answers)).toEqual(new Set([expect.stringContaining('NOT_FOUND')]));
    const twice = await fetch(`${place.url}/imports?measure=${measure.id}&measure=${outside.id}&name=a.csv`, { method: 'POST', body: file, headers: { ...lead.headers(), 'content-type': 'text/csv' } });
    expect([twice.status, await twice.json()]).toMatchObject([400, { error: { code: 'BAD_USER_INPUT', field: 'measure' } }]);
  });

  test('forgets a file whose sender goes away in the middle', async () => {
    const before = await kept();
    const { port, hostname } = new URL(place.url);
    const headers = Object.entries({ ...lead.headers(), host: `${hostname}:${port}`, 'content-type': 'text/csv', 'content-length': '1000000' }).map(([name, value]) => `${name}: ${value}`);
    const socket = net.connect(Number(port), hostname);
    await new Promise<void>((resolve) => socket.write(`POST /imports?measure=${measure.id}&name=a.csv HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${HEAD}\n${`${ROW}\n`.repeat(2_000)}`, () => resolve()));
    socket.destroy();
    await until('the server answers others', async () => (await send(lead, measure.id, '')).error?.reason === 'EMPTY');
    expect(await kept()).toBe(before);
  });

  test('of which no row is left is removed: a part after a day, a whole one after 32', async () => {
    const { id } = await check(lead, measure.id, `${HEAD}\n${ROW}`);
    const before = fs.readdirSync(place.files);
    const age = (days: number): Date => new Date(Date.now() - days * 86_400_000);
    const put = (name: string, days: number): void => {
      fs.writeFileSync(path.join(place.files, name), 'Adams');
      fs.utimesSync(path.join(place.files, name), age(days), age(days));
    };
    const [part, late, whole, kept] = Array.from({ length: 4 }, () => randomUUID()) as [string, string, string, string];
    put(`${part}.part`, 1.1);
    put(`${late}.part`, 0.9);
    put(whole, 32.1);
    put(kept, 31.5);
    put('note of an operator.txt', 400);
    await place.tidy();
    expect(new Set(fs.readdirSync(place.files))).toEqual(new Set([...before, `${late}.part`, kept, 'note of an operator.txt']));
    expect(await importOf(lead, id)).toMatchObject({ state: 'CHECKED' });
  });

  test('is read as the person who asks, from a file that only they can open', async () => {
    const { id } = await check(lead, measure.id, `${HEAD}\n${ROW}`);
    const data = await joinMember(network, network.lead, ['HUB_DATA']);
    expect(await importOf(data.client, id)).toMatchObject({ id });
    const coach = await joinMember(network, network.lead, ['COACH']);
    expect((await coach.client.fail('query ($id: ID!) { measureImport(id: $id) { sample } }', { id })).code).toBe('NOT_FOUND');
  });
});
