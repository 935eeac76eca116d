import type { FastifyInstance } from 'fastify';
import { SpanStatusCode } from '@opentelemetry/api';
import type { Instruments } from './instruments.js';
import { factsOf, nameOf } from './request-facts.js';
import type { Telemetry } from './telemetry.js';

/** Measures every request, and makes it the first span of its trace. */
export function observeRequests(fastify: FastifyInstance, telemetry: Telemetry, instruments: Instruments): void {
  if (!telemetry.measuring) return;
  fastify.addHook('onRequest', (request, _reply, next) => {
    factsOf(request).span = telemetry.request(request.id);
    next();
  });
  fastify.addHook('onResponse', (request, reply, next) => {
    const { span, op, code } = factsOf(request);
    instruments.request(nameOf(request), code ?? 'OK', reply.elapsedTime);
    span?.updateName(nameOf(request)).setAttributes({
      'http.request.method': request.method, 'http.route': request.routeOptions.url ?? '', 'http.response.status_code': reply.statusCode,
      ...(op?.tenant ? { 'cairn.network': op.tenant.networkId } : {}), ...(code ? { 'cairn.code': code } : {}),
    });
    if (reply.statusCode >= 500 || code === 'INTERNAL') span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    next();
  });
}
