import { Inject, Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { gzipSync } from 'node:zlib';
import { Config } from '../config/config.js';
import { runOperation, type Operation } from '../db/context.js';
import { Db } from '../db/db.js';
import { AppError, badInput, forbidden, tooComplex } from '../errors.js';
import { OperationOpener } from '../http/open-operation.js';
import { workQuietly } from '../http/patience.js';
import { RateLimits } from '../http/rate-limits.js';
import { bearerOf } from '../http/request-guard.js';
import { publicError, statusOf, type PublicError } from '../http/respond.js';
import { mayCompile } from './compiled.js';
import { checkDocument, LIMITS, operationOf } from './limits.js';
import { REGISTERED_DOCUMENTS, RegisteredDocuments } from './registered-documents.js';

interface Body { id?: unknown; query?: unknown; variables?: unknown; operationName?: unknown }
const KNOWN = new Set(['id', 'query', 'variables', 'operationName', 'extensions']);

/** Answers from this length on are packed, in characters: pages of hundreds of charts. Below, it costs more than it saves. */
const PACKED_FROM = 32_000;

/** What resolvers get besides their arguments. */
export interface GraphQLContext { op: Operation; request: FastifyRequest; reply: FastifyReply; compiles: boolean }

/** `POST /graphql`: the one way in for queries and mutations. */
@Injectable()
export class GraphQLRoute {
  private readonly log = new Logger(GraphQLRoute.name);

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly opener: OperationOpener,
    private readonly limits: RateLimits,
    private readonly schema: GraphQLSchemaHost,
    @Inject(REGISTERED_DOCUMENTS) private readonly documents: RegisteredDocuments,
  ) {}

  register(fastify: FastifyInstance): void {
    // What is compiled stays: the registered documents are so many and no more. A document that is named here as changed is not compiled.
    fastify.addHook('onReady', async () => {
      fastify.graphql.addHook('preExecution', async (_schema, document, context) => ((context as unknown as GraphQLContext).compiles ? undefined : { document }));
    });
    fastify.post('/graphql', { bodyLimit: LIMITS.characters + LIMITS.variables + 2_000 }, async (request, reply) => this.answer(fastify, request, reply));
    fastify.route({ method: ['GET', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: (_request, reply) => reply.code(405).header('allow', 'POST').send(notAllowed(_request.id)) });
  }

  private async answer(fastify: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const report = (error: unknown): void => this.log.error({ requestId: request.id, error: error instanceof Error ? error.stack : String(error) });
    let op: Operation | null = null;
    try {
      await this.limits.take(request.ip);
      this.opener.refuseCrossSite(request);
      const wanted = this.document(request);
      op = await this.opener.open(request, wanted.kind);
      // Checking or undoing an import of a million rows takes long, and says nothing meanwhile.
      if (op.identity && wanted.kind === 'mutation') workQuietly(request);
      const context: GraphQLContext = { op, request, reply, compiles: wanted.compiles };
      const result = await runOperation(op, () => fastify.graphql(wanted.text, context as never, wanted.variables, null as never)) as ExecutionResult;
      if (this.config.isTest) void reply.header('cairn-statements', String(op.statements));
      const errors = result.errors?.slice(0, LIMITS.errors).map((error) => publicError(error, request.id, report));
      send(reply, result.data, errors);
    } catch (error) {
      const original = (error as { errors?: unknown[] }).errors?.[0] ?? error;
      send(reply, undefined, [publicError(original, request.id, report)]);
    } finally {
      if (op) await this.db.finish(op);
    }
  }

  private document(request: FastifyRequest): { text: string; kind: 'query' | 'mutation'; variables: Record<string, unknown>; compiles: boolean } {
    const body = bodyOf(request.body);
    const variables = variablesOf(body.variables);
    if (body.id !== undefined) {
      const found = typeof body.id === 'string' ? this.documents.find(body.id) : null;
      if (!found) throw badInput('id', 'No such document is registered. Reload the page.');
      return { text: found.text, kind: kindOf(operationOf(found.document).operation), variables, compiles: mayCompile(this.schema.schema, found.document) };
    }
    if (typeof body.query !== 'string' || body.query.trim() === '') throw badInput('query', 'Send a document in "query" or the id of a registered one in "id".');
    if (bearerOf(request) === null && !this.config.adHocWithCookies) throw new AppError('FORBIDDEN', 'A browser session runs registered documents only. Use an API token for documents of your own.');
    const document = checkDocument(this.schema.schema, body.query);
    return { text: body.query, kind: kindOf(operationOf(document).operation), variables, compiles: false };
  }
}

function kindOf(operation: string): 'query' | 'mutation' {
  if (operation === 'query' || operation === 'mutation') return operation;
  throw forbidden();
}

function bodyOf(body: unknown): Body {
  if (Array.isArray(body)) throw badInput('body', 'Send one operation a request; batches are off.');
  if (!body || typeof body !== 'object') throw badInput('body', 'Send a JSON object.');
  const unknown = Object.keys(body).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw badInput(unknown.slice(0, 50), 'This field is not known here.');
  return body;
}

function variablesOf(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables)) throw badInput('variables', 'Variables are a JSON object.');
  if (JSON.stringify(variables).length > LIMITS.variables) throw tooComplex('The variables are too large.');
  return variables as Record<string, unknown>;
}

// GraphQL answers 200 with errors inside once it has run; before that, and for one error alone, the status says it too.
function send(reply: FastifyReply, data: unknown, errors: PublicError[] | undefined): void {
  const first = errors?.[0]?.extensions;
  const nothing = data === undefined || data === null || (typeof data === 'object' && Object.values(data).every((value) => value === null));
  if (first && nothing) {
    void reply.code(data === undefined || ['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL', 'BAD_USER_INPUT', 'UNAUTHENTICATED'].includes(first.code) ? statusOf(first.code) : 200);
    if (typeof first.retryAfter === 'number') void reply.header('retry-after', String(first.retryAfter));
  }
  void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
  const text = JSON.stringify({ ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }) });
  if (text.length < PACKED_FROM || !/\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')) return void reply.send(text);
  void reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').send(gzipSync(text, { level: 4 }));
}

function notAllowed(requestId: string): { errors: PublicError[] } {
  return { errors: [{ message: 'Use POST with a JSON body.', extensions: { code: 'BAD_USER_INPUT', requestId } }] };
}
