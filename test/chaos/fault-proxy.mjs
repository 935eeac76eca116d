import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const HOST = '127.0.0.1';
const STUCK_MS = 30_000;

/**
 * A road of one client to the server, on a port of its own, that can break in every way a network breaks. On the
 * loopback alone.
 */
export class FaultProxy {
  #server = net.createServer((inner) => this.#join(inner));
  #pairs = new Set();
  #barred = false;
  #delayMs = 0;
  /** Bytes a second; 0 for as fast as it goes. */
  #rate = 0;
  /** Until bytes flow again; null while they do. */
  #hole = null;

  /** @param {number} target the server's port */
  constructor(target) {
    this.target = target;
  }

  /** Begins to listen. @returns the address that the client uses instead of the server's */
  async open() {
    this.#server.listen(0, HOST);
    await once(this.#server, 'listening');
    return `http://${HOST}:${this.#server.address().port}`;
  }

  /** Resets every connection at once: what is on its way is lost. */
  cut() {
    for (const { inner, outer } of this.#pairs) for (const end of [inner, outer]) end.resetAndDestroy();
  }

  /** Cuts, and lets nobody connect again until healed. */
  bar() {
    this.#barred = true;
    this.cut();
  }

  /** A black hole: connections stand and nothing arrives, in either direction. When healed it arrives, as TCP would send it again. */
  swallow() {
    this.#hole ??= gate();
  }

  /** Half-open: the server's side is gone and the client is not told. Healing tells it. */
  orphan() {
    for (const pair of this.#pairs) {
      pair.orphaned = true;
      pair.outer.destroy();
    }
  }

  /** Everything arrives later by this much. */
  delay(milliseconds) {
    this.#delayMs = milliseconds;
  }

  /** At most so many bytes a second flow in each direction of each connection. */
  throttle(bytesPerSecond) {
    this.#rate = bytesPerSecond;
  }

  /** A good road again. */
  heal() {
    this.#barred = false;
    this.#delayMs = 0;
    this.#rate = 0;
    this.#hole?.open();
    this.#hole = null;
    for (const { inner, orphaned } of this.#pairs) if (orphaned) inner.resetAndDestroy();
  }

  /** Ends the road with everything on it. */
  close() {
    this.heal();
    this.bar();
    this.#server.close();
  }

  #join(inner) {
    inner.on('error', () => undefined);
    if (this.#barred) return void inner.resetAndDestroy();
    const outer = net.connect(this.target, HOST);
    const pair = { inner, outer, orphaned: false };
    this.#pairs.add(pair);
    for (const end of [inner, outer]) end.setNoDelay(true);
    outer.on('error', () => undefined).on('close', () => pair.orphaned || inner.destroySoon());
    inner.on('close', () => {
      this.#pairs.delete(pair);
      outer.destroy();
    });
    void this.#carry(inner, outer);
    void this.#carry(outer, inner);
  }

  async #carry(from, to) {
    try {
      for await (const chunk of from.iterator({ destroyOnReturn: false })) {
        await this.#passage(chunk.length);
        if (to.destroyed) return;
        if (!to.write(chunk)) await once(to, 'drain', { signal: AbortSignal.timeout(STUCK_MS) });
      }
    } catch {
      // One of the two ends is gone; its `close` ends the other.
    }
  }

  /** Waits as long as the road holds a chunk up. */
  async #passage(bytes) {
    while (this.#hole) await this.#hole.opened;
    const held = this.#delayMs + (this.#rate > 0 ? (bytes / this.#rate) * 1000 : 0);
    if (held > 0) await sleep(held);
  }
}

function gate() {
  let open;
  const opened = new Promise((resolve) => { open = resolve; });
  return { opened, open };
}
