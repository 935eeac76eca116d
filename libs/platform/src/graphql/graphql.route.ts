import { Inject, Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import { Config } from '../config/config.js';
import { runOperation, type Operation } from '../db/context.js';
import { Db } from '../db/db.js';
import { AppError, badInput, forbidden, tooComplex } from '../errors.js';
import { OperationOpener } from '../http/open-operation.js';
import { workQuietly } from '../http/patience.js';
import { RateLimits } from '../http/rate-limits.js';
import { bearerOf } from '../http/request-guard.js';
import { packedFor } from '../http/packed.js';
import { publicError, statusOf, type PublicError } from '../http/respond.js';
import { mayCompile } from './compiled.js';
import { factsOf } from '../observe/request-facts.js';
import { Telemetry } from '../observe/telemetry.js';
import { AnswerSeqs } from '../realtime/answer-seqs.js';
import { checkDocument, LIMITS, operationOf } from './limits.js';
import { REGISTERED_DOCUMENTS, RegisteredDocuments } from './registered-documents.js';

interface Body { id?: unknown; query?: unknown; variables?: unknown; operationName?: unknown }
const KNOWN = new Set(['id', 'query', 'variables', 'operationName', 'extensions']);

/** `name`: out of a list, never text of the caller. */
interface Wanted { name: string; text: string; kind: 'query' | 'mutation'; variables: Record<string, unknown>; compiles: boolean }
interface Outcome { result: ExecutionResult; streams: Record<string, number> | null }

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
    private readonly telemetry: Telemetry,
    private readonly seqs: AnswerSeqs,
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
    const report = (error: unknown): void => this.log.error({ requestId: request.id, error });
    const facts = factsOf(request);
    let op: Operation | null = null;
    try {
      await this.limits.take(request.ip);
      this.opener.refuseCrossSite(request);
      const wanted = this.document(request);
      facts.operation = wanted.name;
      const opened = facts.op = op = await this.opener.open(request, wanted.kind);
      // Checking or undoing an import of a million rows takes long, and says nothing meanwhile.
      if (op.identity && wanted.kind === 'mutation') workQuietly(request);
      const run = (): Promise<Outcome> => runOperation(opened, () => this.run(fastify, wanted, { op: opened, request, reply, compiles: wanted.compiles }));
      const { result, streams } = await this.telemetry.within(facts.span, `${wanted.kind} ${wanted.name}`, run);
      if (this.config.isTest) void reply.header('cairn-statements', String(op.statements));
      const errors = result.errors?.slice(0, LIMITS.errors).map((error) => publicError(error, request.id, report));
      facts.code = errors?.[0]?.extensions.code ?? null;
      send(reply, result.data, errors, streams);
    } catch (error) {
      const original = (error as { errors?: unknown[] }).errors?.[0] ?? error;
      const shown = publicError(original, request.id, report);
      facts.code = shown.extensions.code;
      send(reply, undefined, [shown]);
    } finally {
      if (op) await this.db.finish(op);
    }
  }

  // What a mutation answers is read after its commit, and replaces no page: only queries say as of when they were read.
  private async run(fastify: FastifyInstance, wanted: Wanted, context: GraphQLContext): Promise<Outcome> {
    const { op } = context;
    if (op.kind === 'query') op.askedStreams = this.seqs.asked(wanted.variables);
    const result = await fastify.graphql(wanted.text, context as never, wanted.variables, null as never) as ExecutionResult;
    return { result, streams: result.errors ? null : await this.seqs.told(op) };
  }

  private document(request: FastifyRequest): Wanted {
    const body = bodyOf(request.body);
    const variables = variablesOf(body.variables);
    if (body.id !== undefined) {
      const found = typeof body.id === 'string' ? this.documents.find(body.id) : null;
      if (!found) throw badInput('id', 'No such document is registered. Reload the page.');
      const operation = operationOf(found.document);
      return { name: operation.name?.value ?? 'document', text: found.text, kind: kindOf(operation.operation), variables, compiles: mayCompile(this.schema.schema, found.document) };
    }
    if (typeof body.query !== 'string' || body.query.trim() === '') throw badInput('query', 'Send a document in "query" or the id of a registered one in "id".');
    if (bearerOf(request) === null && !this.config.adHocWithCookies) throw new AppError('FORBIDDEN', 'A browser session runs registered documents only. Use an API token for documents of your own.');
    const document = checkDocument(this.schema.schema, body.query);
    const operation = operationOf(document);
    return { name: rootFieldOf(operation), text: body.query, kind: kindOf(operation.operation), variables, compiles: false };
  }
}

// The name that a stranger gives a document may say anything; the schema knows its fields.
function rootFieldOf({ selectionSet }: OperationDefinitionNode): string {
  const first = selectionSet.selections[0];
  return first?.kind === Kind.FIELD ? first.name.value : 'fragment';
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
function send(reply: FastifyReply, data: unknown, errors: PublicError[] | undefined, streams: Record<string, number> | null = null): void {
  const first = errors?.[0]?.extensions;
  const nothing = data === undefined || data === null || (typeof data === 'object' && Object.values(data).every((value) => value === null));
  if (first && nothing) {
    void reply.code(data === undefined || ['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL', 'BAD_USER_INPUT', 'UNAUTHENTICATED'].includes(first.code) ? statusOf(first.code) : 200);
    if (typeof first.retryAfter === 'number') void reply.header('retry-after', String(first.retryAfter));
  }
  void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
  const text = JSON.stringify({ ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }), ...(streams ? { extensions: { streams } } : {}) });
  const packed = packedFor(reply.request.headers['accept-encoding'], text);
  if (!packed) return void reply.send(text);
  void reply.header('content-encoding', packed.encoding).header('vary', 'accept-encoding').send(packed.bytes);
}

function notAllowed(requestId: string): { errors: PublicError[] } {
  return { errors: [{ message: 'Use POST with a JSON body.', extensions: { code: 'BAD_USER_INPUT', requestId } }] };
}
