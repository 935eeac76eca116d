import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { freshNetwork } from '../factories/index.ts';
import { Child } from './children.mjs';
import { byTurns, lineOf, median, quantile, rateOf } from './figures.mjs';
import { BenchProduct, documentId } from './product.mjs';
import { addMembers, ticketsFor } from './tickets.mjs';

const SIZES = [200, 2_000];
const AT_ONCE = 8;
/** Deliveries of one run, in 200 messages at most. */
const DELIVERIES = 80_000;
const MESSAGES = 200;
const ALONE = 20;
const DOCUMENT = 'mutation BenchPost($input: PostMessageInput!) { postMessage(input: $input) { id number } }';

/**
 * A message posted by HTTP until every listener of its thread has it: how many deliveries a second with eight messages on their way, and
 * how long one takes when it is alone. Beside bare socket.io, which keeps nothing and tells a room what it is sent.
 */
export async function run({ runs, rows, tell }) {
  for (const size of SIZES.includes(rows) ? SIZES.filter((one) => one <= rows) : [rows]) {
    const sides = [await ours(size), await bare(size)];
    try {
      for (const side of sides) await delivered(side, size);
      const [left, right] = sides;
      const found = await byTurns(runs, () => delivered(left, size), () => delivered(right, size));
      const of = (pick) => [found.ours.map(pick), found.baseline.map(pick)];
      tell(rateOf(`message-delivery ${size} sockets, ${AT_ONCE} at a time`, 'deliveries/s', ...of(({ rate }) => rate)));
      tell(lineOf(`message-delivery-p50 ${size} sockets, one at a time`, 'ms', ...of(({ latencies }) => median(latencies))));
      tell(lineOf(`message-delivery-p99 ${size} sockets, one at a time`, 'ms', ...of(({ latencies }) => quantile(latencies, 0.99))));
    } finally {
      for (const side of sides) await side.stop();
    }
  }
}

async function ours(size) {
  const product = await BenchProduct.start({ work: true, documents: [DOCUMENT] });
  const network = await freshNetwork(product.place);
  await addMembers(product, network, size);
  const { client } = network.lead;
  const stream = `thread:${network.id}`;
  const listeners = await listening(product.url, stream, await ticketsFor(product, network, size));
  return {
    listeners, stop: async () => { await listeners.stop(); await product.stop(); },
    send: (body) => post(`${product.url}/graphql`, { id: documentId(DOCUMENT), variables: { input: { kind: 'NETWORK', subjectId: network.id, body } } }, { ...client.headers(), 'idempotency-key': randomUUID() }),
  };
}

// What it tells its room is of the size and shape of the product's own event.
async function bare(size) {
  const server = await Child.start('./sockets.baseline.child.mjs');
  const url = `http://127.0.0.1:${server.said.port}`;
  const stream = `thread:${randomUUID()}`;
  const listeners = await listening(url, stream, Array.from({ length: size }, () => ''));
  const event = { stream, seq: 1, name: 'message.posted', version: 1 };
  const said = { messageId: randomUUID(), number: 1, authorId: randomUUID(), authorName: 'Person of the hub', organizationName: 'Hub of a bench', mentions: [], replyToId: null, at: new Date().toISOString() };
  return {
    listeners, stop: async () => { await listeners.stop(); await server.stop(); },
    send: (body) => post(url, { stream, event: { ...event, payload: { ...said, body } } }, {}),
  };
}

async function listening(url, stream, tickets) {
  const listeners = await Child.start('./sockets.child.mjs');
  await listeners.call('open', { url, stream, tickets, atOnce: 100 });
  return listeners;
}

async function delivered(side, size) {
  const alone = await messages(side, ALONE, 1);
  const latencies = await side.listeners.call('latencies', alone.sent);
  const { seconds, sent } = await messages(side, Math.min(MESSAGES, Math.ceil(DELIVERIES / size)), AT_ONCE);
  const count = Object.keys(sent).length;
  await side.listeners.call('forget');
  return { rate: (count * size) / seconds, latencies };
}

/** Posts messages, so many on their way at a time. Resolves when every listener has every one of them, with the instants of posting. */
async function messages({ send, listeners }, count, atOnce) {
  const waiting = new Map();
  const hear = ({ delivered: mark }) => waiting.get(mark)?.();
  listeners.process.on('message', hear);
  const sent = {};
  let next = 0;
  const work = async () => {
    while (next++ < count) {
      const mark = randomUUID();
      const everywhere = new Promise((resolve) => waiting.set(mark, resolve));
      sent[mark] = String(process.hrtime.bigint());
      await send(`It worked in two of three classes, and the third asked for another week. [mark:${mark}]`);
      await everywhere;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  listeners.process.off('message', hear);
  return { seconds: (performance.now() - started) / 1000, sent };
}

const agent = new Agent({ keepAlive: true });

// As a page does: a product that has no time now is asked again, under the same key.
async function post(url, body, headers) {
  while (!(await postOnce(url, body, headers))) await sleep(100);
}

async function postOnce(url, body, headers) {
  const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } }).end(JSON.stringify(body));
  const [answer] = await once(asked, 'response');
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  if (answer.statusCode === 503) return false;
  if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(`${answer.statusCode} ${text.slice(0, 500)}`);
  return true;
}
