import net from 'node:net';

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** Why nothing can listen there, as a system error code, or undefined when it is free. */
export async function portTrouble(port, host = '127.0.0.1') {
  const own = await listenOnce(port, host);
  if (typeof own === 'string') return own;
  // A program on ::1 alone would answer a browser that asks for "localhost".
  return (await listenOnce(port, '::')) === 'EADDRINUSE' ? 'EADDRINUSE' : undefined;
}

/** A port of the loopback address that is free now. */
export async function freePort() {
  const port = await listenOnce(0, '127.0.0.1');
  if (typeof port !== 'number') throw new Error(`No port of 127.0.0.1 can be opened (${port}).`);
  return port;
}
