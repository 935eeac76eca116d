import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

/** Headers of every answer: no inline script, no frame, no guessing of types. Mantine sets style attributes, so styles may be inline. */
export function addSecurityHeaders(fastify: FastifyInstance, config: Config): void {
  const policy = [
    `default-src 'self'`, `script-src 'self'`, `style-src 'self' 'unsafe-inline'`, `img-src 'self' data: blob:`, `font-src 'self'`,
    `connect-src 'self' ws: wss:`, `frame-src 'self' blob:`, `object-src 'none'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
  ].join('; ');
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'strict-origin-when-cross-origin')
      .header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('x-request-id', request.id);
    if (config.secure) void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
