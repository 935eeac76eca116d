import { freshNetwork, networkTalk, postMessage, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { COLUMNS, startSplit, type Split } from '../tools/columns.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

describe.each(COLUMNS)('two processes on %s', (column) => {
  let split: Split;
  let network: Network;
  let there: Client;
  beforeAll(async () => { split = await startSplit(column); }, 60_000);
  beforeEach(async () => {
    network = await freshNetwork(split.one);
    there = Object.assign(new Client(split.other.url), { cookie: network.lead.client.cookie, network: network.slug });
  });
  afterEach(closeSockets);
  afterAll(() => split?.stop());

  test('deliver each other\'s events, in order', async () => {
    const listeners = [await listen(network.lead.client), await listen(there)];
    for (const each of listeners) expect(await each.subscribe(`directory:${network.id}`)).toMatchObject({ ok: true });
    const names = ['Adams', 'Brook', 'Cedar', 'Delta', 'Elm', 'Fir'];
    for (const [at, name] of names.entries()) await (at % 2 ? there : network.lead.client).ask('mutation ($name: String!) { addSite(input: { kind: DISTRICT, name: $name }) { id } }', { name });
    await until('all events on both', () => listeners.every(({ events }) => events.length >= names.length));
    for (const { events } of listeners) {
      const first = events[0]?.seq ?? 0;
      expect(events.map(({ seq }) => seq)).toEqual(names.map((_, at) => first + at));
    }
  });

  test('work off each other\'s jobs once', async () => {
    for (let at = 0; at < 10; at += 1) await postMessage({ client: there }, networkTalk(network), { body: `Word ${at}` });
    const receipts = (): Promise<{ n: number }[]> => sql(split.one, `select count(*)::int as n from receipt where network_id = $1 and handler = 'discussion.mention'`, [network.id]);
    await until('ten receipts', async () => (await receipts())[0]?.n === 10);
  });

  test('hear of each other\'s sign-outs', async () => {
    const listener = await listen(there);
    await network.lead.client.ask('mutation { signOut }');
    await until('the other process hears of it', async () => (await there.ask<{ viewer: unknown }>('{ viewer { id } }')).viewer === null);
    await until('its socket is closed', listener.closed);
  });
});
