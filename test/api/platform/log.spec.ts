import { addDistrict, createMeasure, freshNetwork, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { send } from '../tools/imports.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

interface Line { level: string; msg: string; requestId?: string; operation?: string; network?: string; ms?: number; status?: number; code?: string; statements?: number; handler?: string; error?: { type: string; code: string; message: string; frames: string[] } }

let text = '';
let place: TestServer;
let network: Network;
const lines = (): Line[] => text.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}')).map((line) => JSON.parse(line) as Line);
/** Waits for the line of a request that was just sent, by its name. */
const lineOf = (operation: string, since: number): Promise<Line> => until(operation, () => lines().slice(since).find((line) => line.msg === 'request' && line.operation === operation));

beforeAll(async () => {
  place = await startServer({ CAIRN_LOG_LEVEL: 'debug' }, { hear: (said) => { text += said; } });
  network = await freshNetwork(place);
});
afterAll(() => place.stop());

test('every request has one line: who asked what, where, how long, with what end', async () => {
  const since = lines().length;
  await network.lead.client.ask('query MarenSecret { network { id } }');
  expect(await lineOf('network', since)).toMatchObject({ level: 'info', network: network.id, status: 200, statements: expect.any(Number) as number, ms: expect.any(Number) as number, requestId: expect.stringMatching(/^[\w-]{36}$/) as string });
  const nowhere = await fetch(`${place.url}/imports/maren-secret`);
  expect(nowhere.status).toBe(404);
  const health = await fetch(`${place.url}/health/live`);
  await Promise.all([nowhere.text(), health.text()]);
  expect(await lineOf('GET /health/live', since)).toMatchObject({ level: 'debug', status: 200 });
});

test('a refused request has its code, and a job its handler', async () => {
  const since = lines().length;
  expect((await new Client(place.url).in(network.slug).fail('{ members { edges { node { id } } } }')).code).toBe('UNAUTHENTICATED');
  expect(await lineOf('members', since)).toMatchObject({ code: 'UNAUTHENTICATED' });
  await addDistrict(network);
  await place.drain();
  await until('the line of a job', () => lines().find(({ msg, handler }) => msg === 'job' && handler));
});

test('nothing that people sent stands in the log, not even when an operation fails over it', async () => {
  const sent = { password: `wrong ${unique('password')}`, name: `Measure ${unique('name')}`, file: unique('file'), cell: `Cell ${unique('cell')}`, body: `Words ${unique('body')}` };
  const visitor = new Client(place.url);
  await visitor.fail('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { email: network.lead.email, password: sent.password } });
  const measure = await createMeasure(network.lead, { name: sent.name });
  await send(network.lead.client, measure.id, `site,period,numerator,denominator\n"${sent.cell}",2026-01,1,2`, { name: `${sent.file}.csv` });
  // The database itself complains, and quotes the whole row: in its message, in its detail, and among the parameters.
  await sql(place, `create function complain() returns trigger language plpgsql as $$ begin raise exception 'no "%"', new.name using detail = row_to_json(new)::text; end $$`);
  await sql(place, 'create trigger complain before insert on measure for each row execute function complain()');
  await expect(createMeasure(network.lead, { name: `${sent.name} again`, why: sent.body })).rejects.toThrow('INTERNAL');
  const bug = await until('the line of the bug', () => lines().find(({ error }) => error?.code === 'P0001'));
  expect(bug).toMatchObject({ level: 'error', error: { type: 'QueryFailedError', message: 'no "…"' } });
  expect(bug.error?.frames.length).toBeGreaterThan(0);
  await until('the line of its request', () => lines().find(({ msg, requestId, code }) => msg === 'request' && requestId === bug.requestId && code === 'INTERNAL'));
  await fetch(`${place.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer secretsecretsecretsecret' }, body: '{"maren":"secret' }).then((answer) => answer.text());
  const cookie = (network.lead.client.cookie ?? '').split('=')[1] ?? 'none';
  const people = [network.lead.email, network.lead.password, network.lead.name, network.name, network.slug, network.hub.name];
  for (const personal of [...Object.values(sent), ...people, cookie, 'secretsecret', 'MarenSecret', 'maren', '127.0.0.1']) expect(text.toLowerCase()).not.toContain(personal.toLowerCase());
  expect(lines().length).toBeGreaterThan(10);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
});
