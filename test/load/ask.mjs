import * as contracts from '../../libs/contracts/dist/index.js';

const PATIENCE_MS = 30_000;

/**
 * One request of the web: a registered document, once. @returns its data
 * @throws an Error whose message is the code of what went wrong
 */
export async function ask(run, { cookie, slug }, name, variables = {}, key = undefined) {
  const { id } = contracts.documentMeta(contracts[`${name}Document`]);
  const response = await fetch(`${run.url}/graphql`, {
    method: 'POST', signal: AbortSignal.timeout(PATIENCE_MS), body: JSON.stringify({ id, operationName: name, variables }),
    headers: { 'content-type': 'application/json', accept: 'application/json', 'cairn-csrf': '1', cookie, 'cairn-network': slug, ...(key ? { 'idempotency-key': key } : {}) },
  });
  const { data, errors, error } = await response.json();
  const problem = errors?.[0]?.extensions ?? error;
  if (problem) throw new Error(`${name} ${problem.code} ${errors?.[0]?.message ?? error?.message ?? ''}`);
  const refused = Object.values(data).find((answer) => answer?.__typename === 'Refused');
  if (refused) throw new Error(`${name} refused: ${refused.code}`);
  return data;
}
