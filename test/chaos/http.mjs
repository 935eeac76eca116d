/** How long one attempt may take before it counts as ambiguous; longer than the server's own limits. */
const ANSWER_WITHIN = 20_000;
/** Codes that say nothing about whether the mutation was stored. */
const AMBIGUOUS = new Set(['UNAVAILABLE', 'INTERNAL', 'RATE_LIMITED']);

/**
 * One attempt of a person to get an answer.
 * @returns `{ data }`, or `{ refused }` for a definite no, or `{ ambiguous }`: nobody knows whether it was stored
 */
export async function attempt(url, session, { path, body, type = 'application/json', key }) {
  let response;
  let text;
  try {
    response = await fetch(`${url}${path}`, {
      method: 'POST', body, signal: AbortSignal.timeout(ANSWER_WITHIN),
      headers: { 'content-type': type, 'cairn-csrf': '1', ...(session.cookie ? { cookie: session.cookie } : {}), ...(session.slug ? { 'cairn-network': session.slug } : {}), ...(key ? { 'idempotency-key': key } : {}) },
    });
    text = await response.text();
  } catch (error) {
    return { ambiguous: error.name === 'TimeoutError' ? 'no answer' : 'connection lost' };
  }
  for (const line of response.headers.getSetCookie()) {
    const [cookie] = /^(?:__Host-)?cairn_session=[^;]+/.exec(line) ?? [];
    if (cookie) session.cookie = cookie;
  }
  return judge(response.status, text);
}

/** What an answer says about the mutation behind it. */
function judge(status, text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return { ambiguous: `HTTP ${status} without JSON` };
  }
  const error = answer.errors?.[0] ?? (answer.error ? { message: answer.error.message, extensions: answer.error } : undefined);
  const code = error?.extensions?.code;
  if (status >= 500 || AMBIGUOUS.has(code)) return { ambiguous: code ?? `HTTP ${status}`, requestId: error?.extensions?.requestId };
  if (error) return { refused: code ?? 'an error without a code', message: error.message };
  if (status !== 200) return { ambiguous: `HTTP ${status}` };
  return { data: answer.data ?? answer };
}
