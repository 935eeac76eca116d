import { isDeepStrictEqual } from 'node:util';
import { adminUrl } from '../harness/postgres.mjs';
import { freshNetwork, memberIdOf } from '../factories/index.ts';
import { Child } from './children.mjs';
import { byTurns, rateOf } from './figures.mjs';
import { POST_FUNCTION } from './message-post.baseline.mjs';
import { addIdeas } from './practice-world.mjs';
import { BenchProduct } from './product.mjs';

const AT_ONCE = 20;
/** What the baseline may choose its connections from; the product has as many as it is delivered with. */
const CONNECTIONS = [5, 10, 20];
const BODY = 'It worked in two of three classes, and the third asked for another week. What did you change in yours?';

/**
 * Posting through the service (access, walls, idempotency, event with its number, outbox), beside one SQL function that does the same
 * inserts past all walls: on 50 streams and on a hot one, twenty posts at a time.
 */
export async function run({ runs, rows, tell }) {
  const product = await BenchProduct.start();
  let baseline;
  try {
    const network = await freshNetwork(product.place);
    await addIdeas(product, network, 52, { authorId: await memberIdOf(network.lead), ownerId: network.hub.id });
    const ids = (await product.sql('select id from change_idea where network_id = $1 order by id', [network.id])).map(({ id }) => id);
    await product.sql(POST_FUNCTION);
    baseline = await Child.start('./message-post.baseline.child.mjs', { CAIRN_BENCH_DATABASE: adminUrl(product.database) });
    const work = { networkId: network.id, memberId: await memberIdOf(network.lead), author: network.lead.name, organization: network.hub.name, messages: rows, atOnce: AT_ONCE, body: BODY };
    await mustWriteTheSame(product, baseline, work, ids.slice(50));
    for (const [name, subjects] of [['50 streams', ids.slice(0, 50)], ['hot stream', ids.slice(0, 1)]]) {
      const ours = () => product.child.call('post', { ...work, subjects });
      const theirs = (connections) => () => baseline.call('post', { ...work, subjects, connections });
      const best = await fastest(theirs);
      await ours();
      const found = await byTurns(runs, ours, theirs(best));
      tell(rateOf(`message-post ${name}, ${AT_ONCE} at a time, ${rows} messages`, 'messages/s', found.ours.map((seconds) => rows / seconds), found.baseline.map((seconds) => rows / seconds)));
    }
  } finally {
    await baseline?.stop();
    await product.stop();
  }
}

// Also warms it. The second time of each counts.
async function fastest(theirs) {
  const times = [];
  for (const connections of CONNECTIONS) {
    await theirs(connections)();
    times.push({ connections, seconds: await theirs(connections)() });
  }
  return times.sort((a, b) => a.seconds - b.seconds)[0].connections;
}

/** One message of each on a stream of its own must leave the same rows behind, but for ids and instants. */
async function mustWriteTheSame(product, baseline, work, [ours, theirs]) {
  const once = { ...work, messages: 1, atOnce: 1 };
  await product.child.call('post', { ...once, subjects: [ours] });
  await baseline.call('post', { ...once, subjects: [theirs], connections: 5 });
  const [left, right] = [await writtenOn(product, ours), await writtenOn(product, theirs)];
  if (!left.message || !isDeepStrictEqual(left, right)) throw new Error(`Not the same rows:\n${JSON.stringify(left)}\n${JSON.stringify(right)}`);
}

async function writtenOn(product, subject) {
  const [rows] = await product.sql(`select
    (select to_jsonb(t) - array['id', 'subject_id', 'created_at', 'updated_at', 'last_at'] from thread t where t.id = $1) as thread,
    (select to_jsonb(m) - array['id', 'thread_id', 'created_at', 'updated_at'] from message m where m.thread_id = $1) as message,
    (select to_jsonb(f) - 'thread_id' from thread_follower f where f.thread_id = $1) as follower,
    (select s.seq from stream s where s.stream = 'thread:' || $1) as seq,
    (select to_jsonb(e) - array['id', 'stream', 'request_id', 'created_at'] || jsonb_build_object('payload', e.payload - array['messageId', 'at']) from event e where e.stream = 'thread:' || $1) as event,
    (select count(*)::int from event e join outbox o on o.network_id = e.network_id and o.id = e.id where e.stream = 'thread:' || $1) as outbox,
    (select to_jsonb(k) - array['key', 'input_hash', 'result_id', 'created_at'] from message m join idempotency k on k.network_id = m.network_id and k.result_id = m.id where m.thread_id = $1) as key`, [subject]);
  return rows;
}
