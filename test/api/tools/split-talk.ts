import { freshNetwork, networkTalk, postMessage, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import type { Split } from './columns.js';
import { follow } from './follower.js';
import { sql } from './sql.js';
import { until } from './until.js';

/** The talk of a fresh network, written and followed through both processes in turn. */
export interface SplitTalk {
  network: Network;
  /** The lead at the first process, and at the other one. */
  here: Client;
  there: Client;
  /** Posts messages: each is acknowledged, whatever is away. */
  say: (times: number) => Promise<void>;
  /** Waits until every message has been worked off and a page at each process shows all of them, each once and in order. */
  settled: () => Promise<void>;
}

/** Opens one. */
export async function splitTalk(split: Split): Promise<SplitTalk> {
  const network = await freshNetwork(split.one);
  const here = network.lead.client;
  const there = Object.assign(new Client(split.other.url), { cookie: here.cookie, network: network.slug });
  const pages = [await follow(here, `thread:${network.id}`), await follow(there, `thread:${network.id}`)];
  let said = 0;
  const receipts = async (): Promise<number | undefined> =>
    (await sql<{ n: number }>(split.one, `select count(*)::int as n from receipt where network_id = $1 and handler = 'discussion.mention'`, [network.id]))[0]?.n;
  return {
    network, here, there,
    say: async (times) => {
      for (const until = said + times; said < until; said += 1) await postMessage({ client: said % 2 ? there : here }, networkTalk(network), { body: `Word ${said + 1}` });
    },
    settled: async () => {
      await until(`${said} messages on both pages`, () => pages.every(({ applied }) => applied.length === said));
      for (const { applied } of pages) expect(applied).toEqual(Array.from({ length: said }, (_, at) => at + 1));
      await until(`${said} receipts`, async () => (await receipts()) === said);
      for (const { child } of [split.one, split.other]) expect(child.exitCode).toBeNull();
    },
  };
}
