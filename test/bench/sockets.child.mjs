// The other end of many sockets: bare WebSockets that speak as much of socket.io as a listener does, so that they cost as little as they can.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { answerCalls } from './children.mjs';

const sockets = [];
const waiting = new Map();

const TRIES = 20;

/** Opens one socket and, if it is to listen, subscribes it. Resolves when that is acknowledged. Whoever is refused knocks again, as a page does. */
async function open(wanted) {
  for (let nth = 1; ; nth += 1) {
    try {
      return await knock(wanted);
    } catch (error) {
      if (nth === TRIES) throw error;
      await sleep(100 * nth);
    }
  }
}

function knock({ url, ticket, stream }) {
  return new Promise((done, failed) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false, origin: url });
    const resolve = () => { sockets.push(socket); done(); };
    const reject = (error) => { socket.terminate(); failed(error); };
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`A socket was closed with ${code}.`)));
    socket.on('message', (data) => {
      const text = data.toString();
      if (text === '2') socket.send('3');
      else if (text.startsWith('42')) heard(text);
      else if (text.startsWith('0{')) socket.send(`40${JSON.stringify({ ticket })}`);
      else if (text.startsWith('44')) reject(new Error(`A socket was refused: ${text}`));
      else if (text.startsWith('40')) {
        if (!stream) return resolve();
        socket.send(`420["subscribe",${JSON.stringify({ stream })}]`);
      } else if (text.startsWith('430')) (text.includes('"ok":true') ? resolve : reject)(new Error(text));
    });
  });
}

/** `[mark:…]` in a message says which one it is. Presence and the like carry none. */
function heard(text) {
  const at = text.indexOf('[mark:');
  if (at < 0) return;
  const mark = text.slice(at + 6, text.indexOf(']', at));
  const known = waiting.get(mark) ?? [];
  known.push(process.hrtime.bigint());
  waiting.set(mark, known);
  if (known.length === sockets.length) process.send({ delivered: mark });
}

const CALLS = {
  /** Opens sockets, so many at a time. Resolves with the seconds until the last of them listens. */
  async open({ url, tickets, stream, atOnce }) {
    const started = performance.now();
    let next = 0;
    const work = async () => { for (let nth = next++; nth < tickets.length; nth = next++) await open({ url, ticket: tickets[nth], stream }); };
    await Promise.all(Array.from({ length: atOnce }, work));
    return (performance.now() - started) / 1000;
  },

  /** For every message how many ms after `sent` (nanoseconds of the machine's clock) each socket had it. */
  latencies(sent) {
    return Object.entries(sent).flatMap(([mark, at]) => (waiting.get(mark) ?? []).map((when) => Number(when - BigInt(at)) / 1e6));
  },

  forget: () => waiting.clear(),

  close() {
    for (const socket of sockets.splice(0)) {
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.terminate();
    }
  },
};

answerCalls(CALLS, {});
