import net from 'node:net';
import { freshNetwork, type Network } from '../../factories/index.js';
import { type Client } from '../../harness/client.js';
import { server, startServer, type TestServer } from '../../harness/server.js';

let place: TestServer;
let network: Network;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
});
afterAll(async () => {
  expect(await network.lead.client.ask('{ network { id } }')).toEqual({ network: { id: network.id } });
});

const WHOLE = JSON.stringify({ query: '{ network { id } }' });
const RENAME = JSON.stringify({ query: 'mutation { updateNetwork(input: { version: 1, name: "Taken over" }) { id } }' });

/** Sends bytes as they are. Resolves with what came back until the server closed or nothing more came. */
function raw(bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(place.url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let text = '';
    const done = (): void => { socket.destroy(); resolve(text); };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.includes('\r\n\r\n')) setImmediate(done);
    });
    socket.on('close', done).on('error', done);
    socket.write(bytes);
  });
}

const head = (client: Client, more: string[] = []): string => [...Object.entries(client.headers()).map(([name, value]) => `${name}: ${value}`), ...more].join('\r\n');

describe('the GraphQL address', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('does not take %s', async (method) => {
    const address = `${place.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    const response = await fetch(address, { method, headers: { ...network.lead.client.headers(), 'content-type': 'application/json' }, ...(method === 'GET' ? {} : { body: WHOLE }) });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await network.lead.client.ask('{ viewer { id } }')).toEqual({ viewer: { id: network.lead.id } });
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/graphql', 'text/csv', 'application/xml', 'application/json-patch+json', ''])('does not take %j', async (type) => {
    const body = new Uint8Array(Buffer.from(type.includes('urlencoded') ? `query=${encodeURIComponent('mutation { signOut }')}` : RENAME));
    const response = await fetch(`${place.url}/graphql`, { method: 'POST', body, headers: { ...network.lead.client.headers(), ...(type ? { 'content-type': type } : {}) } });
    expect([400, 415]).toContain(response.status);
    expect(await network.lead.client.ask('{ network { name } }')).toEqual({ network: { name: network.name } });
  });

  test('takes JSON with a character set', async () => {
    const response = await network.lead.client.post(WHOLE, { 'content-type': 'application/json; charset=utf-8' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'cache-control', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))).toEqual(
      { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
});

describe('a request with a cookie from another site', () => {
  const cases: [what: string, headers: Record<string, string>][] = [
    ['without our header', { 'cairn-csrf': '' }], ['with our header wrong', { 'cairn-csrf': '2' }], ['with a foreign origin', { origin: 'https://evil.example' }], ['with no origin to speak of', { origin: 'null' }],
    ['from a cross-site page', { 'sec-fetch-site': 'cross-site' }], ['from a neighbour\'s page', { 'sec-fetch-site': 'same-site' }], ['with an origin that begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['with our host on another scheme', { origin: 'ftp://127.0.0.1' }],
  ];

  test.each(cases)('is refused %s', async (_what, headers) => {
    for (const body of [RENAME, WHOLE]) {
      const response = await network.lead.client.post(body, headers);
      expect([response.status, await response.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    }
    expect(await network.lead.client.ask('{ network { name } }')).toEqual({ network: { name: network.name } });
  });

  test('is a request of our own when its origin is ours', async () => {
    for (const headers of [{ origin: place.url, 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }] as Record<string, string>[]) expect((await network.lead.client.post(WHOLE, headers)).status).toBe(200);
  });

  test('is not answered with leave to read it', async () => {
    const response = await fetch(`${place.url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'cairn-csrf' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    for (const name of ['access-control-allow-origin', 'access-control-allow-credentials', 'access-control-allow-headers']) expect(response.headers.get(name)).toBeNull();
  });
});

describe('every answer', () => {
  test('forbids frames, inline scripts and guessing', async () => {
    for (const path of ['/graphql', '/health/live', '/nothing-here', '/exports/measures/x.csv']) {
      const response = await fetch(`${place.url}${path}`);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`frame-ancestors 'none'`);
      if (path === '/graphql') expect(policy).toContain(`default-src 'none'`);
      else for (const part of [`script-src 'self'`, `object-src 'none'`]) expect(policy).toContain(part);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(response.headers.get('server') ?? response.headers.get('x-powered-by')).toBeNull();
      await response.arrayBuffer();
    }
  });
});

describe('what is no decent HTTP', () => {
  test.each([
    ['a length and chunks at once', (client: Client) => `POST /graphql HTTP/1.1\r\nHost: x\r\n${head(client)}\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['two lengths', (client: Client) => `POST /graphql HTTP/1.1\r\nHost: x\r\n${head(client)}\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd`],
    ['a coding nobody knows', (client: Client) => `POST /graphql HTTP/1.1\r\nHost: x\r\n${head(client)}\r\nTransfer-Encoding: xchunked\r\n\r\n`],
    ['no host', () => 'GET /health/live HTTP/1.1\r\n\r\n'],
    ['a header of 64 KB', () => `GET /health/live HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`],
    ['a header with a line break', () => 'GET /health/live HTTP/1.1\r\nHost: x\r\nX: a\nY\u0000: b\r\n\r\n'],
    ['a method of our own', () => 'FETCH /health/live HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['noise', () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  ])('is refused: %s', async (_what, bytes) => {
    const answer = await raw(bytes(network.lead.client));
    expect(answer).toMatch(/^(?:HTTP\/1\.1 4(?:00|05|31) [^\n]*)?/);
    expect(answer).not.toContain('HTTP/1.1 200');
    expect(answer).not.toMatch(/node_modules|at .*\.js/);
  });

  test('is cut: of ten thousand headers a hundred are read', async () => {
    const answer = await raw(`GET /health/live HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 1_000 }, (_, at) => `x${at}: 1`).join('\r\n')}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|4)/);
  });

  test.each(['/%2e%2e%2f%2e%2e%2fetc%2fpasswd', '/..%2f..%2fetc/passwd', '//evil.example/', '/%00', '/%ff', '/%', '/graphql/', '/assets/../../package.json', `/${'a'.repeat(10_000)}`, '/exports/measures/..%2f..%2fx', '/socket.io/../graphql'])('leads nowhere: %s', async (path) => {
    const answer = await raw(`GET ${path.slice(0, 12_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(answer).not.toMatch(/root:|"workspaces"|node_modules/);
  });

  test('is answered as it was asked: HTTP/1.0', async () => {
    expect(await raw('GET /health/live HTTP/1.0\r\nHost: x\r\n\r\n')).toContain('{"live":true}');
  });
});

describe('asking for many ids', () => {
  test('is answered alike for each, and slowed down', async () => {
    const busy = await startServer({ CAIRN_REQUESTS_PER_MINUTE: '60' });
    try {
      const own = await freshNetwork(busy);
      const answers: string[] = [];
      let waiting: string | null = null;
      for (let at = 0; at < 70 && !waiting; at += 1) {
        const response = await own.lead.client.post(JSON.stringify({ query: 'query ($id: ID!) { measure(id: $id) { id } }', variables: { id: `01890a5d-ac96-774b-bcce-b302099a80${String(at).padStart(2, '0')}` } }));
        const text = (await response.text()).replace(/"requestId":"[^"]*"/, '');
        if (response.status === 429) waiting = response.headers.get('retry-after');
        else answers.push(`${response.status} ${text}`);
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('NOT_FOUND');
      expect(Number(waiting)).toBeGreaterThan(0);
      expect(Number(waiting)).toBeLessThanOrEqual(60);
      expect((await own.lead.client.fail('{ network { id } }')).code).toBe('RATE_LIMITED');
      const file = await fetch(`${busy.url}/exports/measures/x.csv`);
      expect([file.status, await file.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }]);
      // Whoever watches the server must still be told that it lives.
      expect((await fetch(`${busy.url}/health/live`)).status).toBe(200);
    } finally {
      await busy.stop();
    }
  });
});
