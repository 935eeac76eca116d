import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

// What a page loads and nobody opens: the browser heeds the policy of the page, and on each of many small files it would weigh more than
// the file. A picture is not among them: opened by itself, it is a page.
const PART_OF_PAGE = /^\/assets\/[\w.-]+\.(?:js|css|woff2)$/;

// What programs ask for is no page: nothing may come of it, and what says how a page behaves would weigh more than most answers.
const FOR_PROGRAMS = /^\/graphql(?:\?|$)/;

/** Headers of every answer: no inline script, no frame, no guessing of types. Mantine sets style attributes, so styles may be inline. */
export function addSecurityHeaders(fastify: FastifyInstance, config: Config): void {
  const policy = [
    `default-src 'self'`, `script-src 'self'`, `style-src 'self' 'unsafe-inline'`, `img-src 'self' data: blob:`, `font-src 'self'`,
    `connect-src 'self' ws: wss:`, `frame-src 'self' blob:`, `object-src 'none'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
  ].join('; ');
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
    if (config.secure) void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (reply.statusCode < 400 && PART_OF_PAGE.test(request.url)) return;
    void reply.header('referrer-policy', 'strict-origin-when-cross-origin').header('x-request-id', request.id);
    if (FOR_PROGRAMS.test(request.url)) return void reply.header('content-security-policy', `default-src 'none'; frame-ancestors 'none'`);
    void reply.header('content-security-policy', policy)
      .header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
      .header('cross-origin-opener-policy', 'same-origin');
  });
}
