import { context, createNoopMeter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Attributes, type Context, type Meter, type Span, type Tracer } from '@opentelemetry/api';
import type { Config } from '../config/config.js';

/** What a running SDK gives. */
export interface Sdk {
  meter: Meter;
  /** Null when traces go nowhere. */
  tracer: Tracer | null;
  /** Starts a span whose ids are made of a request's. */
  rootSpan: (name: string, requestId: string) => Span | null;
  stop: () => Promise<void>;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Measures and traces of this process. Without a setting that asks for them nothing is loaded, and all of this does nothing. */
export class Telemetry {
  readonly meter: Meter;
  readonly tracing: boolean;

  constructor(private readonly sdk: Sdk | null) {
    this.meter = sdk?.meter ?? createNoopMeter();
    this.tracing = Boolean(sdk?.tracer);
  }

  get measuring(): boolean {
    return this.sdk !== null;
  }

  /** The first span of a request; null when nothing is traced. */
  request(requestId: string): Span | null {
    return this.sdk?.rootSpan('request', requestId) ?? null;
  }

  /** Runs work as a part of a span; what it does is part of it. */
  async within<T>(parent: Span | null, name: string, fn: () => Promise<T>): Promise<T> {
    return parent ? this.run(name, SpanKind.INTERNAL, {}, trace.setSpan(ROOT_CONTEXT, parent), fn) : fn();
  }

  /** Runs a job as a part of the request that caused it, in whichever process that was. @param requestId null when that is not known */
  async job<T>(handler: string, attributes: Attributes, requestId: string | null, fn: () => Promise<T>): Promise<T> {
    return this.tracing ? this.run(`job ${handler}`, SpanKind.CONSUMER, attributes, contextOf(requestId), fn) : fn();
  }

  /** A statement of the work that runs now; null outside of such work. @param text with places for its values, never with them */
  statement(name: string, text: string): Span | null {
    if (!this.sdk?.tracer || !trace.getActiveSpan()) return null;
    return this.sdk.tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, 2_000) } });
  }

  /** Sends what is left and ends. */
  async stop(): Promise<void> {
    await this.sdk?.stop();
  }

  private async run<T>(name: string, kind: SpanKind, attributes: Attributes, parent: Context, fn: () => Promise<T>): Promise<T> {
    const span = this.sdk?.tracer?.startSpan(name, { kind, attributes }, parent);
    if (!span) return fn();
    try {
      return await context.with(trace.setSpan(parent, span), fn);
    } catch (error) {
      // Its kind alone: what it says may quote what somebody sent.
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** The ids of the span of a request, made of its id: who knows the one knows the others, in every process. */
export function spanIdsOf(requestId: string): { traceId: string; spanId: string } | null {
  if (!UUID.test(requestId)) return null;
  const digits = requestId.replaceAll('-', '');
  return { traceId: digits, spanId: digits.slice(16) };
}

function contextOf(requestId: string | null): Context {
  const ids = requestId ? spanIdsOf(requestId) : null;
  return ids ? trace.setSpanContext(ROOT_CONTEXT, { ...ids, traceFlags: TraceFlags.SAMPLED, isRemote: true }) : ROOT_CONTEXT;
}

/** Starts what the configuration asks for. @throws when the port of the measures is taken */
export async function openTelemetry(config: Config): Promise<Telemetry> {
  const { CAIRN_METRICS_PORT: port, CAIRN_OTLP_URL: url } = config.env;
  if (!port && !url) return new Telemetry(null);
  const { startSdk } = await import('./telemetry-sdk.js');
  return new Telemetry(await startSdk(config));
}
