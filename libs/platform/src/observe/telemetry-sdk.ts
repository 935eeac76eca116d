import { context, ROOT_CONTEXT, SpanKind } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type IMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, RandomIdGenerator, TraceIdRatioBasedSampler, TracerProvider, type IdGenerator } from '@opentelemetry/sdk-trace';
import { hostname } from 'node:os';
import type { Config } from '../config/config.js';
import { withDeadline } from '../deadline.js';
import { spanIdsOf, type Sdk } from './telemetry.js';

const SCOPE = 'cairn';
const STOP_WITHIN_MS = 3_000;

/** Loads and starts the OpenTelemetry SDK: measures at a port for Prometheus, measures and traces to a collector, or both. */
export async function startSdk(config: Config): Promise<Sdk> {
  const resource = resourceFromAttributes({ 'service.name': 'cairn', 'service.instance.id': `${hostname()}:${process.pid}` });
  const meters = new MeterProvider({ resource, readers: await readersOf(config) });
  const ids = new RequestIds();
  const tracers = config.env.CAIRN_OTLP_URL ? tracersOf(config, resource, ids) : null;
  const tracer = tracers?.getTracer(SCOPE) ?? null;
  return {
    meter: meters.getMeter(SCOPE),
    tracer,
    rootSpan: (name, requestId) => tracer && ids.of(requestId, () => tracer.startSpan(name, { root: true, kind: SpanKind.SERVER }, ROOT_CONTEXT)),
    // A collector that is away must not hold a process back that was told to stop.
    stop: () => withDeadline(Promise.allSettled([meters.shutdown(), tracers?.shutdown()]), STOP_WITHIN_MS).then(() => undefined, () => undefined),
  };
}

async function readersOf({ env }: Config): Promise<IMetricReader[]> {
  const readers: IMetricReader[] = [];
  if (env.CAIRN_METRICS_PORT) {
    const prometheus = new PrometheusExporter({ host: env.CAIRN_METRICS_HOST, port: env.CAIRN_METRICS_PORT, preventServerStart: true, withoutScopeInfo: true, withoutTargetInfo: true });
    await prometheus.startServer();
    readers.push(prometheus);
  }
  if (env.CAIRN_OTLP_URL) {
    readers.push(new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(targetOf(env, 'metrics')), exportIntervalMillis: env.CAIRN_OTLP_EVERY_MS, exportTimeoutMillis: env.CAIRN_OTLP_EVERY_MS }));
  }
  return readers;
}

function tracersOf({ env }: Config, resource: Resource, idGenerator: IdGenerator): TracerProvider {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  return new TracerProvider({
    resource, idGenerator,
    // By the id alone: a job decides as the request did that caused it, whichever process it runs in.
    sampler: new TraceIdRatioBasedSampler(env.CAIRN_TRACE_SHARE),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(targetOf(env, 'traces')), scheduledDelayMillis: Math.min(5_000, env.CAIRN_OTLP_EVERY_MS) })],
  });
}

function targetOf(env: Config['env'], signal: 'traces' | 'metrics'): { url: string; headers: Record<string, string> } {
  const headers = (env.CAIRN_OTLP_HEADERS ?? '').split(',').map((pair) => pair.split(/=(.*)/s)).filter(([name]) => name);
  return { url: `${env.CAIRN_OTLP_URL?.replace(/\/$/, '')}/v1/${signal}`, headers: Object.fromEntries(headers.map(([name = '', value = '']) => [name.trim(), value.trim()])) };
}

/** Random ids, but for the span that is started inside of `of`. */
class RequestIds implements IdGenerator {
  private readonly random = new RandomIdGenerator();
  private given: ReturnType<typeof spanIdsOf> = null;

  of<T>(requestId: string, start: () => T): T {
    this.given = spanIdsOf(requestId);
    try {
      return start();
    } finally {
      this.given = null;
    }
  }

  generateTraceId(): string {
    return this.given?.traceId ?? this.random.generateTraceId();
  }

  generateSpanId(): string {
    return this.given?.spanId ?? this.random.generateSpanId();
  }
}
