import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log, LogLevel } from './log.js';
import { factsOf, nameOf } from './request-facts.js';

/** Says one line for each request when its answer has left, or its caller. */
export function logRequests(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onResponse', (request, reply, next) => {
    const { op, code } = factsOf(request);
    log.say(levelOf(request, reply), 'request', {
      requestId: request.id, operation: nameOf(request), network: op?.tenant?.networkId, ms: Math.round(reply.elapsedTime * 10) / 10,
      status: reply.statusCode, code: code ?? undefined, statements: op?.statements, ...(reply.raw.writableFinished ? {} : { aborted: true }),
    });
    next();
  });
}

function levelOf(request: FastifyRequest, reply: FastifyReply): LogLevel {
  // A balancer asks every second.
  if (request.routeOptions.url?.startsWith('/health/')) return 'debug';
  return reply.statusCode >= 500 || factsOf(request).code === 'INTERNAL' ? 'error' : 'info';
}
