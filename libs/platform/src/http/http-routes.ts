import { Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { AccessRule } from '../access/access.decorator.js';
import { tokenAllows } from '../access/decide.js';
import { runOperation } from '../db/context.js';
import { Db } from '../db/db.js';
import { AppError, forbidden, notFound, unauthenticated } from '../errors.js';
import { factsOf } from '../observe/request-facts.js';
import { Telemetry } from '../observe/telemetry.js';
import { OperationOpener } from './open-operation.js';
import { workQuietly } from './patience.js';
import { RateLimits } from './rate-limits.js';
import { publicError, statusOf } from './respond.js';

/** What a route's handler is given: never the raw request. */
export interface RouteRequest { params: Record<string, string>; query: Record<string, string>; body: Readable | null }
/** JSON, or a download. */
export type RouteAnswer = { json: unknown } | { download: Readable; type: string; fileName: string };

/** A way in beside GraphQL, for bytes: it declares its access like every operation. */
export interface Route {
  method: 'GET' | 'POST';
  url: string;
  access: AccessRule;
  handle: (request: RouteRequest) => Promise<RouteAnswer>;
}

/** Routes that features add; filled while the modules are built. */
@Injectable()
export class HttpRoutes {
  private readonly log = new Logger(HttpRoutes.name);
  readonly routes: Route[] = [];

  constructor(private readonly db: Db, private readonly opener: OperationOpener, private readonly limits: RateLimits, private readonly telemetry: Telemetry) {}

  add(route: Route): void {
    this.routes.push(route);
  }

  /** Whether the handler of a route reads the body itself, as a file. */
  takesFiles(url: string): boolean {
    return this.routes.some((route) => route.method === 'POST' && route.url === url);
  }

  register(fastify: FastifyInstance): void {
    for (const route of this.routes) {
      fastify.route({ method: route.method, url: route.url, bodyLimit: 200 * 1_024 * 1_024, handler: (request, reply) => this.answer(route, request, reply) });
    }
  }

  private async answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await this.limits.take(request.ip);
      if (route.method === 'POST') this.opener.refuseCrossSite(request);
      const query = flat(request.query);
      // A link cannot carry our header: downloads name their network in the address.
      const op = await this.opener.open(request, 'http', route.method === 'GET' ? query.network ?? '-' : undefined);
      factsOf(request).op = op;
      const answer = await this.telemetry.within(factsOf(request).span, `${route.method} ${route.url}`, () => runOperation(op, async () => {
        checkRule(route.access, op);
        if (op.identity) workQuietly(request);
        return route.handle({ params: flat(request.params), query, body: bytesOf(request.body) });
      })).finally(() => this.db.finish(op));
      return 'json' in answer ? reply.header('cache-control', 'no-store').send(answer.json) : sendDownload(reply, answer);
    } catch (error) {
      const shown = publicError(error, request.id, (bug) => this.log.error({ requestId: request.id, error: bug }));
      const { code, ...details } = shown.extensions;
      factsOf(request).code = code;
      if (typeof details.retryAfter === 'number') void reply.header('retry-after', String(details.retryAfter));
      return reply.code(statusOf(code)).header('cache-control', 'no-store').send({ error: { code, message: shown.message, ...details } });
    }
  }
}

function checkRule(rule: AccessRule, op: { identity: { tokenPermissions: readonly string[] | null } | null; tenant: unknown }): void {
  if (rule.kind === 'public') return;
  if (!op.identity) throw unauthenticated();
  if (rule.kind === 'signed-in') return;
  if (!op.tenant) throw notFound();
  if (op.identity.tokenPermissions && !tokenAllows(op.identity.tokenPermissions, rule.permission)) throw forbidden();
}

// JSON was parsed by then; a route takes bytes.
function bytesOf(body: unknown): Readable | null {
  if (body === undefined || body === null) return null;
  if (body instanceof Readable) return body;
  throw new AppError('BAD_USER_INPUT', 'Send the bytes of the file as text/csv.', { field: 'content-type' });
}

function flat(values: unknown): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Record<string, unknown>);
  const wrong = entries.find(([, value]) => typeof value !== 'string' || value.includes('\0'));
  if (wrong) throw new AppError('BAD_USER_INPUT', 'Give this once, as text.', { field: wrong[0].slice(0, 50) });
  return Object.fromEntries(entries) as Record<string, string>;
}

function sendDownload(reply: FastifyReply, answer: Extract<RouteAnswer, { download: Readable }>): FastifyReply {
  const safe = answer.fileName.replace(/[^\w. -]+/g, '-').slice(0, 120);
  return reply
    .header('content-type', answer.type)
    .header('content-disposition', `attachment; filename="${safe}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(answer.download);
}
