import { Server } from 'socket.io';
import type { Config } from '../config/config.js';
import { isOwnOrigin } from '../http/request-guard.js';

/** The socket server with its limits: WebSocket alone, from pages of our own origin, 64 kB a message. */
export function socketServer(config: Config): Server {
  return new Server({
    transports: ['websocket'], serveClient: false, allowEIO3: false, maxHttpBufferSize: 64 * 1_024, connectTimeout: 10_000,
    pingInterval: 25_000, pingTimeout: 20_000, perMessageDeflate: false, cleanupEmptyChildNamespaces: true,
    allowRequest: (request, decide) => {
      const { origin, host } = request.headers;
      decide(origin && !isOwnOrigin(origin, host, config) ? 'origin' : null, origin !== undefined && isOwnOrigin(origin, host, config));
    },
  });
}
