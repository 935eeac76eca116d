import { isDeepStrictEqual } from 'node:util';
import { memberIdOf } from '../factories/index.ts';
import { Child } from './children.mjs';
import { byTurns, lineOf, rateOf } from './figures.mjs';
import { CONTEXT, IDEA_LIST } from './idea-list.baseline.mjs';
import { answerOf, loadOf, posted } from './load.mjs';
import { practiceWorld } from './practice-world.mjs';
import { BenchProduct, documentId } from './product.mjs';

const CONNECTIONS = 64;
const POOL = 10;
const WARM = 2_000;
const DOCUMENT = `query BenchIdeas { ideas(first: 20) {
  edges { node { id title summary visibility areas drivers credit updatedAt isMine ownerName authorName teamName locale
    tests { total running adopted adapted abandoned districts { id name tests likeYours } latest { id title number stage decision learned why teamName districtName leadName closedAt } } } }
  pageInfo { hasNextPage } } }`;

/**
 * The library's first page through HTTP, GraphQL, access and walls: 20 ideas with their tests counted by decision and by district and the
 * three latest of them, for 64 connections. Beside it the same JSON from bare Fastify and one prepared statement behind the same walls.
 */
export async function run({ runs, rows, seconds, tell }) {
  const product = await BenchProduct.start({ documents: [DOCUMENT] });
  let baseline;
  try {
    const { network, client } = await practiceWorld(product, rows);
    const memberId = await memberIdOf(network.lead);
    baseline = await Child.start('./page.baseline.child.mjs', { CAIRN_BENCH_PAGE: JSON.stringify({
      connectionString: product.urls.appUrl, connections: POOL, text: IDEA_LIST, context: [CONTEXT, [network.id, memberId, network.hub.id]],
    }) });
    const address = `http://127.0.0.1:${baseline.said.port}`;
    const ours = posted({ id: documentId(DOCUMENT) }, client.headers());
    const theirs = posted({ values: [network.id, memberId] }, {}, '/');
    await mustBeSame(await answerOf(product.url, ours), await answerOf(address, theirs));
    const load = (url, request, howLong) => loadOf(url, { connections: CONNECTIONS, requests: [request], ...howLong });
    // Not counted: the first answers of a process are its slowest.
    await byTurns(1, () => load(product.url, ours, { amount: WARM }), () => load(address, theirs, { amount: WARM }));
    const found = await byTurns(runs, () => load(product.url, ours, { seconds }), () => load(address, theirs, { seconds }));
    const what = `${rows} ideas, ${rows * 10} tests, ${CONNECTIONS} connections`;
    tell(rateOf(`idea-list ${what}`, 'answers/s', found.ours.map(({ rate }) => rate), found.baseline.map(({ rate }) => rate)));
    tell(lineOf(`idea-list-p99 ${what}`, 'ms', found.ours.map(({ p99 }) => p99), found.baseline.map(({ p99 }) => p99)));
  } finally {
    await baseline?.stop();
    await product.stop();
  }
}

// Ours also says how far the page's streams are (`extensions`), which the baseline need not know.
function mustBeSame({ data }, theirs) {
  if (data?.ideas.edges.length === 20 && isDeepStrictEqual({ data }, theirs)) return;
  const [left, right] = [JSON.stringify({ data }), JSON.stringify(theirs)];
  const from = Math.max(0, [...left].findIndex((letter, at) => letter !== right[at]) - 300);
  throw new Error(`Not the same content, from letter ${from}:\n${left.slice(from, from + 600)}\n${right.slice(from, from + 600)}`);
}
