import type { Span } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { Operation } from '../db/context.js';
import type { ErrorCode } from '../errors.js';

/** What is known of a request when its answer leaves; filled in by the way in that answered. */
export interface RequestFacts {
  /** A name out of a list: a registered document, a root field, or a route. Never text of the caller. */
  operation: string | null;
  op: Operation | null;
  /** The first error that the answer shows. */
  code: ErrorCode | null;
  span: Span | null;
}

const known = new WeakMap<FastifyRequest, RequestFacts>();

/** The facts of a request; empty ones at first. */
export function factsOf(request: FastifyRequest): RequestFacts {
  let facts = known.get(request);
  if (!facts) known.set(request, facts = { operation: null, op: null, code: null, span: null });
  return facts;
}

/** What a request is called in logs, metrics and traces: of a bounded number of names. */
export function nameOf(request: FastifyRequest): string {
  return factsOf(request).operation ?? `${request.method} ${request.routeOptions.url ?? '(no such route)'}`;
}
