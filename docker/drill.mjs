// npm run drill [-- --mb 200] [-- --plant]: backup and restore to a chosen second, by the scripts of this folder, on a product at work.
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { differingGuards, differingRows, guardsOf, rowsOf } from './drill-picture.mjs';
import { DrillPlace } from './drill-place.mjs';
import { fill, quietSecond, sizeOf, Writers } from './drill-work.mjs';

const { values } = parseArgs({ options: { mb: { type: 'string', default: '200' }, plant: { type: 'boolean', default: false } } });
const seconds = {};
const place = DrillPlace.open();
try {
  const differences = await drill();
  for (const line of differences) console.log(`DIFFERENT ${line}`);
  const times = Object.entries(seconds).map(([name, time]) => `${name} ${time.toFixed(1)} s`).join(', ');
  console.log(`${differences.length === 0 ? 'equal' : `${differences.length} differences`}: ${times}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  console.error(place.logs());
  process.exitCode = 2;
} finally {
  await place.close();
}
process.exit();

async function drill() {
  const ask = (text) => place.sql(text);
  await place.begin();
  const { network } = await place.ask('query { network { id } }');
  const size = await timed('fill', () => fill(place, Number(values.mb)));
  console.log(`${(size / 1e6).toFixed(0)} MB of ${(await rowsOf(ask)).size} tables, filled through the product.`);

  const first = new Writers(place, network.id, 4);
  await timed('base backup', () => place.backUp('base'));
  await sleep(2_000);
  const posted = await first.stop();
  await place.backUp('files');
  const { second, rows } = await timed('picture', () => quietSecond(place));
  const guards = await guardsOf(ask);
  const uploads = place.uploads();
  const messages = await told();
  console.log(`${second} is the second: ${posted} messages acknowledged while the base backup ran and after it, ${guards.length} guards, ${uploads.size} uploads.`);

  const more = new Writers(place, network.id, 4);
  await sleep(2_000);
  const lost = await more.stop();
  await place.sql('delete from receipt');
  const after = await sizeOf(place);
  await place.archived();
  await place.destroy();
  console.log(`${lost} messages more, all receipts deleted (${(after / 1e6).toFixed(0)} MB); then every process killed, database and uploads taken away.`);

  console.log(await timed('restore', () => place.restore(second)));
  if (values.plant) await plant();
  const found = [
    ...differingRows(rows, await rowsOf(ask)),
    ...differingGuards(guards, await guardsOf(ask)),
    ...differingRows(uploads, place.uploads()).map((line) => `upload ${line}`),
  ];
  // A product whose walls are others may refuse to start, and is right.
  if (found.length > 0) return found;
  await timed('product up', () => place.startProduct());
  const now = await told();
  if (now !== messages) found.push(`The product counts ${now} messages, and counted ${messages} at ${second}.`);
  return found;
}

/** What the product answers to its lead: somebody signs in with the password of before, and the thread is counted. */
async function told() {
  place.cookie = null;
  await place.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { email: 'lead@bench.example', password: place.password } });
  const { network } = await place.ask('query { network { id name } }');
  let count = 0;
  for (let after = null, more = true; more;) {
    const { thread } = await place.ask('query ($subjectId: ID!, $after: String) { thread(kind: NETWORK, subjectId: $subjectId, first: 100, after: $after) { messages { edges { node { id } } pageInfo { endCursor hasNextPage } } } }', { subjectId: network.id, after });
    count += thread.messages.edges.length;
    ({ endCursor: after, hasNextPage: more } = thread.messages.pageInfo);
  }
  return count;
}

/** Differences that the comparison must find, each of another kind. */
async function plant() {
  await place.sql('delete from message where id = (select id from message limit 1)');
  await place.sql(`update measure set unit = unit || '!' where id = (select id from measure limit 1)`);
  await place.sql('alter table measure no force row level security');
  await place.sql('drop policy if exists event_definer on event');
  await place.sql('grant select on measure to cairn_public');
  await place.sql('alter role cairn_app bypassrls');
}

async function timed(what, work) {
  const began = Date.now();
  const result = await work();
  seconds[what] = (Date.now() - began) / 1_000;
  return result;
}
