import { attempt } from './http.mjs';

/** Asks a question of one's own. @throws when there is no answer */
export async function ask(run, { session }, query, variables = {}) {
  const answer = await attempt(run.url, session, { path: '/graphql', body: JSON.stringify({ query, variables }) });
  if (!answer.data) throw new Error(`Not answered: ${JSON.stringify(answer)}`);
  return answer.data;
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
