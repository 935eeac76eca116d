import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../apps/cairn/bin/ports.mjs';
import { addDistrict, freshNetwork, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { Collector } from '../tools/collector.js';
import { until } from '../tools/until.js';

const collector = new Collector();
let place: TestServer;
let metrics: string;
let network: Network;
let district: { id: string; name: string };
beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  place = await startServer({ CAIRN_METRICS_PORT: String(port), CAIRN_OTLP_URL: await collector.start(), CAIRN_OTLP_HEADERS: 'authorization=Bearer of the collector', CAIRN_OTLP_EVERY_MS: '200' });
  network = await freshNetwork(place);
  district = await addDistrict(network);
  await new Client(place.url).fail('query OfSomebody { members { edges { node { id } } } }');
  await place.drain();
});
afterAll(async () => {
  await place.stop();
  collector.stop();
});

const personal = (): string[] => [network.lead.email, network.lead.name, network.name, network.slug, network.hub.name, district.name, 'OfSomebody'];
const read = async (): Promise<string> => (await fetch(metrics)).text();

describe('/metrics', () => {
  test('counts requests by operation, answers by code, statements and jobs', async () => {
    const text = await until('the job', async () => { const now = await read(); return now.includes('cairn_job_seconds_count') && now; });
    expect(text).toMatch(/^cairn_request_seconds_bucket\{operation="createNetwork",le="\+Inf"\} [1-9]/m);
    expect(text).toMatch(/^cairn_answers_total\{operation="createNetwork",code="OK"\} 1$/m);
    expect(text).toMatch(/^cairn_answers_total\{operation="members",code="UNAUTHENTICATED"\} 1$/m);
    expect(text).toMatch(/^cairn_statement_seconds_count\{pool="app"\} [1-9]/m);
    expect(text).toMatch(/^cairn_job_seconds_count\{handler="learning\.roll-up-directory",outcome="done"\} [1-9]/m);
  });

  test('says how full and how far behind the process is', async () => {
    const text = await read();
    for (const line of [/^cairn_pool_connections\{pool="app",state="idle"\} \d+$/m, /^cairn_sockets 0$/m, /^cairn_outbox_seconds [\d.e-]+$/m, /^cairn_queue_jobs\{state="failed"\} 0$/m,
      /^cairn_event_loop_delay_seconds\{quantile="0\.99"\} [\d.e-]+$/m, /^cairn_memory_bytes\{kind="rss"\} \d{8,}$/m, /^cairn_cpu_seconds_total [\d.]+$/m]) expect(text).toMatch(line);
  });

  test('has a name of a list for whatever strangers ask, and nothing of people', async () => {
    for (const path of ['/maren-one', '/maren-two']) await fetch(`${place.url}${path}`).then((answer) => answer.text());
    const text = await read();
    expect(text).not.toContain('maren');
    for (const words of personal()) expect(text).not.toContain(words);
  });

  test('stands at its own port alone', async () => {
    expect((await fetch(`${place.url}/metrics`)).headers.get('content-type')).not.toContain('text/plain');
    expect((await fetch(metrics.replace('/metrics', '/'))).status).toBe(404);
  });
});

describe('a trace', () => {
  test('leads from the request over its operation and its statements to its job', async () => {
    const named = (name: string) => collector.spans.find((span) => span.name === name);
    const job = await until('the span of the job', () => named('job learning.roll-up-directory'));
    const request = await until('the span of its request', () => collector.spans.find(({ spanId, traceId }) => traceId === job.traceId && spanId === job.parentSpanId));
    expect(request.parentSpanId).toBeUndefined();
    const operation = await until('the span of the operation', () => collector.spans.find(({ parentSpanId, name }) => parentSpanId === request.spanId && name.startsWith('mutation ')));
    expect(operation.name).toBe(`mutation ${request.name}`);
    const statements = await until('the spans of statements', () => { const found = collector.spans.filter(({ parentSpanId }) => parentSpanId === operation.spanId); return found.length > 2 && found; });
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['begin', 'insert', 'cairn.store-events', 'commit']));
    expect(await until('a statement of the job', () => collector.spans.find(({ parentSpanId }) => parentSpanId === job.spanId))).toMatchObject({ traceId: request.traceId });
  });

  test('and the metrics go to the collector with its password, and without anything of people', async () => {
    await until('metrics', () => collector.metrics.has('cairn_request_seconds'));
    expect(collector.authorization).toBe('Bearer of the collector');
    for (const words of personal()) expect(collector.text).not.toContain(words);
  });
});

test('a process that was not asked to observe loads nothing for it', () => {
  const script = `import { createRequire } from 'node:module';
    const { openTelemetry } = await import('./libs/platform/dist/observe/telemetry.js');
    const loaded = () => Object.keys(createRequire(process.cwd() + '/x.js').cache).filter((file) => /@opentelemetry.(sdk|exporter)/.test(file)).length;
    const telemetry = await openTelemetry({ env: {} });
    const before = loaded();
    await (await openTelemetry({ env: { CAIRN_OTLP_URL: 'http://127.0.0.1:9', CAIRN_OTLP_EVERY_MS: 1000, CAIRN_TRACE_SHARE: 1 } }));
    console.log(JSON.stringify([telemetry.measuring, telemetry.tracing, before, loaded() > 0]));
    process.exit();`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: fileURLToPath(new URL('../../../', import.meta.url)), encoding: 'utf8', env: { PATH: process.env.PATH } });
  expect(JSON.parse(said)).toEqual([false, false, 0, true]);
});
