const TRANSPORTS = /[\\/]engine\.io-client[\\/]build[\\/]esm[\\/]transports[\\/]index\.js$/;

/** Vite plugin: the socket comes without the transports that the client never asks for (`app/socket/stream-client.ts`): WebSocket alone is left. */
export function websocketOnly() {
  return {
    name: 'cairn-websocket-only',
    apply: 'build',
    load: (id) => (TRANSPORTS.test(id) ? `import { WS } from './websocket.js'; export const transports = { websocket: WS };` : null),
  };
}
