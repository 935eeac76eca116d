// Bare socket.io with the same limits: it lets everybody in, and tells a room what is posted to it.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { Server } from 'socket.io';
import { answerCalls } from './children.mjs';

const io = new Server({ transports: ['websocket'], serveClient: false, maxHttpBufferSize: 64 * 1_024, pingInterval: 25_000, pingTimeout: 20_000, perMessageDeflate: false });
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => { body += part; }).on('end', () => {
    const { stream, event } = JSON.parse(body);
    io.to(stream).emit('event', event);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
io.on('connection', (socket) => socket.on('subscribe', ({ stream }, ack) => {
  void socket.join(stream);
  ack({ ok: true });
}));
io.attach(server, { path: '/socket.io' });
server.listen(0, '127.0.0.1', 1_024);
await once(server, 'listening');

answerCalls({
  /** Memory in kB after a collection. */
  memory() {
    globalThis.gc();
    return process.memoryUsage().rss / 1024;
  },
}, { port: server.address().port }, async () => { await io.close(); });
