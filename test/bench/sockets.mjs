import { freshNetwork } from '../factories/index.ts';
import { Child } from './children.mjs';
import { byTurns, lineOf } from './figures.mjs';
import { BenchProduct } from './product.mjs';
import { addMembers, ticketsFor } from './tickets.mjs';

const SIZES = [2_000, 10_000];
const AT_ONCE = 200;
/** Sockets that come and go before anything is measured: what the first of them loads stays. */
const FIRST = 20;

/**
 * Sockets of people who are signed in, each admitted by a ticket of its own: how long until all of a storm of them are in, and the memory
 * that each of them costs its process. Beside bare socket.io, which asks nobody. Every run has processes of its own.
 */
export async function run({ runs, rows, tell }) {
  const product = await BenchProduct.start();
  try {
    const network = await freshNetwork(product.place);
    const sizes = SIZES.includes(rows) ? SIZES.filter((size) => size <= rows) : [rows];
    await addMembers(product, network, Math.max(...sizes) + FIRST);
    await product.settle();
    for (const size of sizes) {
      const found = await byTurns(runs, () => ours(product, network, size), () => bare(size));
      const of = (pick) => [found.ours.map(pick), found.baseline.map(pick)];
      tell(lineOf(`sockets-storm ${size}, ${AT_ONCE} at a time`, 's', ...of(({ seconds }) => seconds)));
      tell(lineOf(`sockets-memory ${size}`, 'kB/socket', ...of(({ kB }) => kB)));
    }
  } finally {
    await product.stop();
  }
}

async function ours(product, network, size) {
  await product.restart();
  return storm(product.child, product.url, await ticketsFor(product, network, size + FIRST));
}

async function bare(size) {
  const server = await Child.start('./sockets.baseline.child.mjs');
  try {
    return await storm(server, `http://127.0.0.1:${server.said.port}`, Array.from({ length: size + FIRST }, () => ''));
  } finally {
    await server.stop();
  }
}

async function storm(server, url, tickets) {
  const listeners = await Child.start('./sockets.child.mjs');
  try {
    await listeners.call('open', { url, tickets: tickets.slice(0, FIRST), atOnce: FIRST });
    await listeners.call('close');
    const before = await server.call('memory');
    const wanted = tickets.slice(FIRST);
    const seconds = await listeners.call('open', { url, tickets: wanted, atOnce: AT_ONCE });
    return { seconds, kB: (await server.call('memory') - before) / wanted.length };
  } finally {
    await listeners.call('close');
    await listeners.stop();
  }
}
