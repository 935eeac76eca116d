import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Attribute { key: string; value: { stringValue?: string; intValue?: number } }
/** A span as it is sent over OTLP/HTTP. */
export interface SentSpan { traceId: string; spanId: string; parentSpanId?: string; name: string; attributes: Attribute[] }
interface Traces { resourceSpans?: { scopeSpans: { spans: SentSpan[] }[] }[] }
interface Metrics { resourceMetrics?: { scopeMetrics: { metrics: { name: string }[] }[] }[] }

/** A collector of OpenTelemetry that keeps what it is sent. */
export class Collector {
  readonly spans: SentSpan[] = [];
  readonly metrics = new Set<string>();
  /** Every byte that came. */
  text = '';
  authorization: string | undefined;
  private readonly server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => { body += chunk; }).on('end', () => {
      this.take(body);
      this.authorization = request.headers.authorization;
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take(body: string): void {
    this.text += body;
    const { resourceSpans = [], resourceMetrics = [] } = JSON.parse(body) as Traces & Metrics;
    this.spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
    for (const { name } of resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))) this.metrics.add(name);
  }
}
