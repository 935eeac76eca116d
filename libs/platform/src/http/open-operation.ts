import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Authenticator } from '../access/authenticate.js';
import { Config } from '../config/config.js';
import { operation, type Operation } from '../db/context.js';
import { badInput, unauthenticated } from '../errors.js';
import { bearerOf, refuseCrossSite } from './request-guard.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const KEY = /^[\w-]{8,100}$/;

/** Makes the operation of an HTTP request: who calls, in which network, with which key. */
@Injectable()
export class OperationOpener {
  constructor(private readonly authenticator: Authenticator, private readonly config: Config) {}

  /**
   * @param kind what the request turned out to be
   * @throws FORBIDDEN for cross-site requests, UNAUTHENTICATED for a bad bearer token, BAD_USER_INPUT for bad headers
   */
  async open(request: FastifyRequest, kind: Operation['kind'], slug: string | null = networkOf(request)): Promise<Operation> {
    const bearer = bearerOf(request);
    const secret = bearer ?? cookieOf(request, this.config.sessionCookie);
    const found = secret ? await this.authenticator.authenticate(secret, slug) : null;
    // A secret counts where it belongs: a session in the cookie, whose documents are registered; a token in the header.
    const caller = (bearer ? found?.identity.tokenId : found?.identity.sessionId) ? found : null;
    if (bearer && !caller) throw unauthenticated();
    return operation({
      kind, requestId: request.id, address: request.ip, requestedNetwork: slug, idempotencyKey: keyOf(request),
      identity: caller?.identity ?? null, tenant: caller?.tenant ?? null,
    });
  }

  /** The cross-site check of requests that change something or answer JSON. */
  refuseCrossSite(request: FastifyRequest): void {
    refuseCrossSite(request, this.config);
  }
}

function cookieOf(request: FastifyRequest, name: string): string | null {
  const value = (request as FastifyRequest & { cookies?: Record<string, string | undefined> }).cookies?.[name];
  return value && /^[\w-]{43}$/.test(value) ? value : null;
}

// A malformed slug is nobody's network: the same answer as a foreign one, so no special case here.
function networkOf(request: FastifyRequest): string | null {
  const slug = request.headers['cairn-network'];
  if (slug === undefined || slug === '') return null;
  return typeof slug === 'string' && SLUG.test(slug) ? slug : '-';
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw badInput('Idempotency-Key', 'An Idempotency-Key has 8 to 100 letters, digits, _ or -.');
  return key;
}
