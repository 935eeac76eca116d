import net from 'node:net';

/** A WebSocket of a test that may say what no client would say. */
export interface RawSocket {
  send: (frame: Buffer) => void;
  /** What it was told when it was closed: the code of a close frame, or `cut`. */
  closed: Promise<number | 'cut'>;
}

/** One masked frame, as clients send them. */
export function frame(opcode: number, payload: Buffer | string, flags = 0x80): Buffer {
  const body = Buffer.from(payload);
  const length = body.length < 126 ? Buffer.from([0x80 | body.length]) : body.length < 65_536 ? Buffer.from([0x80 | 126, body.length >> 8, body.length & 0xff]) : Buffer.concat([Buffer.from([0x80 | 127, 0, 0, 0, 0]), uint32(body.length)]);
  return Buffer.concat([Buffer.from([flags | opcode]), length, Buffer.alloc(4), body]);
}

/** Opens a WebSocket of engine.io by hand. Resolves after its first frame. */
export async function rawSocket(url: string): Promise<RawSocket> {
  const { hostname, port, host } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n\r\n`);
  const closed = new Promise<number | 'cut'>((resolve) => {
    socket.on('data', (chunk) => {
      if (chunk[0] === 0x88) resolve(chunk.length >= 4 ? chunk.readUInt16BE(2) : 1005);
    });
    socket.on('error', () => undefined).on('close', () => resolve('cut'));
  });
  void closed.then(() => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => (chunk.includes('"sid"') ? resolve() : undefined));
    socket.on('close', () => reject(new Error('The socket was not opened.')));
  });
  return { send: (bytes) => socket.write(bytes), closed };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
