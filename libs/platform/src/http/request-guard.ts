import type { FastifyRequest } from 'fastify';
import { AppError, unauthenticated } from '../errors.js';
import type { Config } from '../config/config.js';

/**
 * Refuses what another site could make a browser send with our cookie: a foreign Origin, a cross-site fetch, or a
 * request without our own header. Bearer requests carry no cookie's authority and pass.
 * @throws FORBIDDEN
 */
export function refuseCrossSite(request: FastifyRequest, config: Config): void {
  if (bearerOf(request) !== null) return;
  const origin = request.headers.origin;
  if (origin !== undefined && !isOwnOrigin(origin, request.headers.host, config)) throw crossSite();
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw crossSite();
  if (request.headers['cairn-csrf'] !== '1') throw crossSite();
}

/** True when an Origin header is the page of this very server. */
export function isOwnOrigin(origin: string, host: string | undefined, config: Config): boolean {
  if (origin === new URL(config.baseUrl).origin) return true;
  // The embedded server is also reached as 127.0.0.1 or a host name of the machine: same scheme, same host.
  return host !== undefined && origin === `http${config.secure ? 's' : ''}://${host}`;
}

/** The bearer token of a request, or null. @throws UNAUTHENTICATED when the header is of another kind */
export function bearerOf(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const match = /^Bearer ([\w-]{20,200})$/.exec(header);
  if (!match) throw unauthenticated();
  return match[1] as string;
}

function crossSite(): AppError {
  return new AppError('FORBIDDEN', 'This request did not come from a page of this server.');
}
