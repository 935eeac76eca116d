import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { parse as parseStrictly } from 'lossless-json';
import { type Config } from '../config/config.js';
import { GraphQLRoute } from '../graphql/graphql.route.js';
import { Gateway } from '../realtime/gateway.js';
import { AppError } from '../errors.js';
import { Instruments } from '../observe/instruments.js';
import type { Log } from '../observe/log.js';
import { NestLog } from '../observe/nest-log.js';
import { factsOf } from '../observe/request-facts.js';
import { logRequests } from '../observe/request-log.js';
import { observeRequests } from '../observe/request-telemetry.js';
import { Telemetry } from '../observe/telemetry.js';
import { Health } from './health.js';
import { HttpRoutes } from './http-routes.js';
import { limitBodies, PATIENCE } from './patience.js';
import { publicError, statusOf } from './respond.js';
import { addSecurityHeaders } from './security-headers.js';
import { serveWeb } from './web-files.js';

/** The Nest application over Fastify, with every way in registered and nothing listening yet. */
export async function createServer(module: unknown, config: Config, web: boolean, log: Log): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // As a function: Fastify takes a bare number of hops for nobody.
    trustProxy: config.env.CAIRN_TRUST_PROXY > 0 && ((_address: string, hop: number) => hop < config.env.CAIRN_TRUST_PROXY),
    bodyLimit: 200_000,
    routerOptions: { maxParamLength: 200 },
    requestTimeout: PATIENCE.fileMs,
    connectionTimeout: PATIENCE.silenceMs,
    keepAliveTimeout: 72_000,
    genReqId: () => randomUUID(),
    // A path that cannot be decoded is answered like one that does not exist.
    frameworkErrors: ((_error: unknown, request: { id: string }, reply: { code: (n: number) => { send: (body: unknown) => void } }) => {
      reply.code(400).send({ error: { code: 'BAD_USER_INPUT', message: 'This address cannot be read.', requestId: request.id } });
    }) as never,
  });
  // Fastify takes one handler of each kind; ours are set below, so Nest must not set its own.
  Object.assign(adapter, { setErrorHandler: () => adapter, setNotFoundHandler: () => adapter });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.server.headersTimeout = PATIENCE.headersMs;
  fastify.server.maxHeadersCount = 100;
  acceptBodies(fastify);
  limitBodies(fastify, (url) => app.get(HttpRoutes).takesFiles(url));
  addSecurityHeaders(fastify, config);
  logRequests(fastify, log);
  const app = await NestFactory.create<NestFastifyApplication>(module as never, adapter, { logger: new NestLog(log), bodyParser: false, abortOnError: false });
  await fastify.register(cookie as never);
  answerStrangers(fastify, log);
  observeRequests(fastify, app.get(Telemetry), app.get(Instruments));
  app.get(Health).register(fastify);
  app.get(GraphQLRoute).register(fastify);
  app.get(HttpRoutes).register(fastify);
  await serveWeb(fastify, web ? config.env.CAIRN_WEB : undefined);
  await app.init();
  app.get(Gateway).attach(fastify.server);
  return app;
}

/** Starts listening. Resolves with the port. */
export async function listen(app: INestApplication, config: Config): Promise<number> {
  await app.listen(config.env.PORT, config.env.CAIRN_HOST);
  const address = app.getHttpServer().address() as { port: number };
  return address.port;
}

// JSON for GraphQL with duplicate keys refused (two readers must not see two bodies), bytes for imports, nothing else.
function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, parseJson(text as string));
    } catch (error) {
      done(error instanceof AppError ? error : new AppError('BAD_USER_INPUT', 'The body is not valid JSON, or names a key twice.', { field: 'body' }), undefined);
    }
  });
  fastify.addContentTypeParser(['text/csv', 'application/octet-stream'], (_request, payload, done) => done(null, payload));
}

const NOT_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function parseJson(text: string): unknown {
  // By name and not by pattern: a key may be written with escapes.
  const seen = JSON.parse(text, (key, value: unknown) => {
    if (NOT_KEYS.has(key)) throw new AppError('BAD_USER_INPUT', 'This key is not allowed.', { field: 'body' });
    return value;
  }) as unknown;
  parseStrictly(text, null, { onDuplicateKey: () => { throw new AppError('BAD_USER_INPUT', 'The body names a key twice.', { field: 'body' }); } });
  return seen;
}

function answerStrangers(fastify: FastifyInstance, log: Log): void {
  fastify.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode;
    const known = error instanceof AppError ? error
      : status === 413 ? new AppError('TOO_COMPLEX', 'The body is too large.')
        : status === 415 ? new AppError('BAD_USER_INPUT', 'Send JSON.', { field: 'content-type' })
          : status && status < 500 ? new AppError('BAD_USER_INPUT', 'The request cannot be read.') : error;
    const shown = publicError(known, request.id, (bug) => log.say('error', 'An error was not expected.', { requestId: request.id, error: bug }));
    factsOf(request).code = shown.extensions.code;
    void reply.code(status && status < 500 ? status : statusOf(shown.extensions.code)).send({ errors: [shown] });
  });
}
