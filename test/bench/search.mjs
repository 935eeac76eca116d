import { isDeepStrictEqual } from 'node:util';
import { searchWords } from '../../libs/domain/dist/index.js';
import { adminUrl } from '../harness/postgres.mjs';
import { freshNetwork, memberIdOf } from '../factories/index.ts';
import { Child } from './children.mjs';
import { byTurns, lineOf, rateOf } from './figures.mjs';
import { answerOf, loadOf, posted } from './load.mjs';
import { addIdeas } from './practice-world.mjs';
import { BenchProduct, documentId } from './product.mjs';
import { SEARCH } from './search.baseline.mjs';

const CONNECTIONS = 16;
const POOL = 10;
const WARM = 64;
/** As people type: right, with a letter too few, one too many, two that changed places. */
const TYPED = ['greet families', 'postcrad', 'musicans after practice', 'libary', 'counsellors', 'breakfst', 'absenses', 'grandparnets at the museum'];
const DOCUMENT = `query BenchSearch($search: String) { ideas(first: 20, search: $search) { edges { node { id title summary ownerName } } pageInfo { hasNextPage } } }`;

/** The library's search with typing errors, for 16 connections, beside the same statement as superuser with the predicates of the walls written out. */
export async function run({ runs, rows, seconds, tell }) {
  const product = await BenchProduct.start({ documents: [DOCUMENT] });
  let baseline;
  try {
    const network = await freshNetwork(product.place);
    const memberId = await memberIdOf(network.lead);
    await addIdeas(product, network, rows, { authorId: memberId, ownerId: network.hub.id });
    await product.settle();
    // The threshold is part of the function of the product, and so a setting of the baseline's connections.
    const connectionString = `${adminUrl(product.database)}?options=${encodeURIComponent('-c pg_trgm.word_similarity_threshold=0.4')}`;
    baseline = await Child.start('./page.baseline.child.mjs', { CAIRN_BENCH_PAGE: JSON.stringify({ connectionString, connections: POOL, text: SEARCH }) });
    const address = `http://127.0.0.1:${baseline.said.port}`;
    const ours = TYPED.map((search) => posted({ id: documentId(DOCUMENT), variables: { search } }, network.lead.client.headers()));
    const theirs = TYPED.map((search) => posted({ values: [network.id, memberId, network.hub.id, searchWords(search)] }, {}, '/'));
    let ideas = 0;
    for (const [nth, search] of TYPED.entries()) ideas += sameIdeas(search, await answerOf(product.url, ours[nth]), await answerOf(address, theirs[nth]));
    if (ideas === 0) throw new Error('Nothing is found.');
    const load = (url, requests, howLong) => loadOf(url, { connections: CONNECTIONS, requests, ...howLong });
    await byTurns(1, () => load(product.url, ours, { amount: WARM }), () => load(address, theirs, { amount: WARM }));
    const found = await byTurns(runs, () => load(product.url, ours, { seconds }), () => load(address, theirs, { seconds }));
    const what = `${rows} ideas, ${CONNECTIONS} connections`;
    tell(rateOf(`search ${what}`, 'answers/s', found.ours.map(({ rate }) => rate), found.baseline.map(({ rate }) => rate)));
    tell(lineOf(`search-p99 ${what}`, 'ms', found.ours.map(({ p99 }) => p99), found.baseline.map(({ p99 }) => p99)));
  } finally {
    await baseline?.stop();
    await product.stop();
  }
}

/** How many ideas both found. Ours also says how far the page's streams are (`extensions`). @throws when they are not the same */
function sameIdeas(search, { data }, theirs) {
  if (!data || !isDeepStrictEqual({ data }, theirs)) throw new Error(`Not the same content for "${search}":\n${JSON.stringify(data).slice(0, 2_000)}\n${JSON.stringify(theirs).slice(0, 2_000)}`);
  return data.ideas.edges.length;
}
