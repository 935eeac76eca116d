import autocannon from 'autocannon';

/** A request to `POST` JSON with. */
export function posted(body, headers = {}, path = '/graphql') {
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/**
 * As many requests as so many connections get answered in so many seconds, or `amount` of them, the requests in turn on each connection.
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} answers a second, and ms
 * @throws when one of them is no answer
 */
export async function loadOf(url, { connections, seconds, amount, requests }) {
  const result = await autocannon({ url, connections, requests, timeout: 60, ...(amount ? { amount } : { duration: seconds }) });
  const bad = result.errors + result.timeouts + result.non2xx;
  if (bad > 0 || result['2xx'] === 0) throw new Error(`${bad} of ${result.requests.total} requests to ${url} failed.`);
  return { rate: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The answer to one such request, as JSON. */
export async function answerOf(url, { method, path, headers, body }) {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  if (!response.ok) throw new Error(`${url}${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  return response.json();
}
