import { setTimeout as sleep } from 'node:timers/promises';
import { attempt } from './http.mjs';

const TRIES = 20;

/** Asks a question of one's own, again where the product says that it has no time just now. @throws when there is no answer */
export async function ask(run, { session }, query, variables = {}) {
  for (let nth = 1; ; nth += 1) {
    const answer = await attempt(run.url, session, { path: '/graphql', body: JSON.stringify({ query, variables }) });
    if (answer.data) return answer.data;
    if (!answer.ambiguous || nth === TRIES) throw new Error(`Not answered: ${JSON.stringify(answer)}`);
    await sleep(500);
  }
}

/** Sends a file. @throws when it is not taken */
export async function send(run, { session }, path, csv) {
  const answer = await attempt(run.url, session, { path, body: csv, type: 'text/csv' });
  if (!answer.data) throw new Error(`Not taken: ${JSON.stringify(answer)}`);
  return answer.data;
}

/** Fetches a file. @throws when there is none for this person */
export async function get(run, { session }, path) {
  const response = await fetch(`${run.url}${path}`, { headers: { cookie: session.cookie, 'cairn-network': session.slug } });
  if (!response.ok) throw new Error(`${path.split('?')[0]} answered ${response.status}.`);
  return response.text();
}
