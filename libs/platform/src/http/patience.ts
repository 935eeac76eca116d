import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long the server waits for whom. A slow sender costs a connection and no more; a large file is long on its way, and long in work. */
export const PATIENCE = {
  headersMs: 20_000,
  /** For a body that is no file, from its first byte to its last. */
  bodyMs: 20_000,
  /** For a file of 100 MB over a line of a megabit. */
  fileMs: 900_000,
  /** Without a byte in either direction, for everybody. */
  silenceMs: 75_000,
  /** The same while the server works for somebody who is signed in, with all of the request at hand. */
  workMs: 600_000,
} as const;

/** Ends connections whose body does not come. `isFile` says of which routes the handler reads the body itself. */
export function limitBodies(fastify: FastifyInstance, isFile: (url: string) => boolean): void {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const done = (request: FastifyRequest): void => clearTimeout(waiting.get(request));
  fastify.addHook('onRequest', (request, _reply, next) => {
    if (!isFile(request.routeOptions.url ?? '')) waiting.set(request, setTimeout(() => request.raw.socket.destroy(), PATIENCE.bodyMs).unref());
    next();
  });
  fastify.addHook('preHandler', (request, _reply, next) => { done(request); next(); });
  fastify.addHook('onResponse', (request, _reply, next) => { done(request); next(); });
  fastify.addHook('onRequestAbort', (request, next) => { done(request); next(); });
}

/**
 * Lets the work on a request be silent for long, as soon as all of it has come. For callers who are signed in.
 * Node goes back to the common silence with the next request of the connection.
 */
export function workQuietly({ raw }: FastifyRequest): void {
  const allow = (): void => { raw.socket.setTimeout(PATIENCE.workMs); };
  if (raw.readableEnded) allow();
  else raw.once('end', allow);
}
