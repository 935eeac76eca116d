import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Serves the built web: hashed assets for ever, the shell never cached, and every page address by the shell. */
export async function serveWeb(fastify: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (built) {
    await fastify.register(fastifyStatic as never, { root: resolve(folder), index: false, cacheControl: false, preCompressed: true, acceptRanges: false, lastModified: false, setHeaders } as never);
    fastify.get('/', (_request, reply) => shell(reply));
    fastify.addHook('onSend', async (request, reply) => {
      if (reply.statusCode === 200 && FOR_EVER.test(request.url)) shorten(reply);
    });
  }
  fastify.setNotFoundHandler((request, reply) => {
    if (built && isPage(request)) return shell(reply);
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'This does not exist, or it is not shared with you.', requestId: request.id } });
  });
}

const FOR_EVER = /^\/assets\//;

// A page loads some thirty of these. Nobody asks whether what never changes has changed; and HTTP/1.1 keeps a connection without saying so.
function shorten(reply: FastifyReply): void {
  reply.removeHeader('etag');
  if (reply.request.raw.httpVersion === '1.1') reply.raw.removeHeader('connection');
}

function shell(reply: FastifyReply): unknown {
  return (reply as FastifyReply & { sendFile: (name: string) => unknown }).sendFile('index.html');
}

const SERVICES = /^\/(?:assets|graphql|imports|exports|health|socket\.io)(?:\/|$)/;

function isPage({ method, url }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  return (method === 'GET' || method === 'HEAD') && !SERVICES.test(path) && !/\.[a-z0-9]{2,5}$/i.test(path);
}

function setHeaders(reply: { setHeader?: (name: string, value: string) => void; header?: (name: string, value: string) => void }, path: string): void {
  const value = /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  (reply.setHeader ?? reply.header)?.call(reply, 'cache-control', value);
}
