import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

/** A road to a server that is shut until it is opened. */
export interface Gate {
  /** The address of the server by this road. */
  url: string;
  /** How many were turned away. */
  refused: () => number;
  open: () => void;
  end: () => void;
}

/** Makes a road to the server of a URL, shut. */
export async function shutGate(to: string): Promise<Gate> {
  const target = new URL(to);
  const sockets = new Set<net.Socket>();
  let [isOpen, refused] = [false, 0];
  const listener = net.createServer((inner) => {
    if (!isOpen) {
      refused += 1;
      inner.resetAndDestroy();
      return;
    }
    const outer = net.connect(Number(target.port), target.hostname);
    for (const [one, other] of [[inner, outer], [outer, inner]] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => { other.destroy(); sockets.delete(one); }).pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const url = new URL(to);
  url.host = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return {
    url: url.href, refused: () => refused,
    open: () => { isOpen = true; },
    end: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
