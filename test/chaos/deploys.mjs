import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeploysRun } from './deploys-run.mjs';
import { DOCUMENTS } from './documents.mjs';
import { drain } from './drain.mjs';
import { endWithUs } from './end-with-us.mjs';
import { attempt } from './http.mjs';
import { foundHub, makeNetwork } from './network.mjs';
import { removeLeftovers } from './run-folder.mjs';

const PEOPLE = 8;
const READS_PER_WRITE = 4;
const SHOWN = 10;

/** `npm run chaos -- deploys`. @returns the exit code: 0 when no request of enough failed, and every message is there once and worked off */
export async function runDeploys(options) {
  await removeLeftovers();
  const run = new DeploysRun(options);
  const release = endWithUs(run);
  let outcome = null;
  try {
    outcome = await drill(run);
  } catch (error) {
    if (run.signal.aborted) return run.close(false).then(() => 130);
    console.error(error);
  }
  const { requests = 0, failures = [], deploys = 0, posted = 0, stored = -1, twice = -1, left = 'unknown' } = outcome ?? {};
  for (const failure of failures.slice(0, SHOWN)) console.log(`  failed: ${failure}`);
  if (left) console.log(`  Left to do: ${left}`);
  const good = deploys === options.count && requests >= options.minimum && failures.length === 0 && posted === stored && twice === 0 && !left;
  await run.close(options.keep || !good);
  release();
  console.log(`deploys ${deploys} requests ${requests} failed ${failures.length} posted ${posted} stored ${stored} twice ${twice}`);
  return good ? 0 : 1;
}

async function drill(run) {
  const { options } = run;
  console.log(`\n${options.count} rolling deploys of two api processes and a worker behind HAProxy, on ${options.column}, in ${run.folder}`);
  await run.open();
  const { head, id } = await makeNetwork(run, await foundHub(run), 'deploys');
  const outcome = { requests: 0, failures: [], deploys: 0, posted: 0 };
  const stopping = new AbortController();
  const people = Array.from({ length: PEOPLE }, () => person(head.session, id, run, outcome, stopping.signal));
  try {
    while (outcome.deploys < options.count) {
      const began = Date.now();
      await run.deploy();
      outcome.deploys += 1;
      run.tell(`deploy ${outcome.deploys}: ${((Date.now() - began) / 1_000).toFixed(1)} s, ${outcome.requests} requests, ${outcome.failures.length} failed`);
    }
    while (outcome.requests < options.minimum) await sleep(200, undefined, { signal: run.signal });
  } finally {
    stopping.abort();
    await Promise.all(people);
  }
  const left = await drain(run) || await unmet(run);
  const [counts] = await run.database.ask((query) => query(`select count(*)::int as stored, (count(*) - count(distinct body))::int as twice from message where body like 'Deployed %'`));
  await run.stopServices();
  return { ...outcome, left, ...counts };
}

// One attempt each: what a person would have to repeat has failed.
async function person(session, networkId, run, outcome, signal) {
  for (let nth = 0; !signal.aborted && !run.signal.aborted; nth += 1) {
    const key = randomUUID();
    const writes = nth % (READS_PER_WRITE + 1) === 0;
    const body = writes
      ? { query: DOCUMENTS.postMessage, variables: { input: { kind: 'NETWORK', subjectId: networkId, body: `Deployed ${key}` } } }
      : { query: DOCUMENTS.network };
    const answer = await attempt(run.url, session, { path: '/graphql', body: JSON.stringify(body), key: writes ? key : undefined });
    outcome.requests += 1;
    if (!answer.data) outcome.failures.push(`${writes ? 'write' : 'read'}: ${answer.refused ?? answer.ambiguous} ${answer.message ?? ''}`);
    else if (writes) outcome.posted += 1;
  }
}

// Deliveries are met by receipts on either column; the sweep that forgets them comes every 2 s.
async function unmet(run) {
  for (const until = Date.now() + 90_000; Date.now() < until; await sleep(500)) {
    const [{ n }] = await run.database.ask((query) => query('select count(*)::int as n from delivery'));
    if (n === 0) return '';
  }
  return 'deliveries without a receipt';
}
