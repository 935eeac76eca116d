import { randomUUID } from 'node:crypto';
import { asBrowser, webLaw, webStreamClient } from '../chaos/web-client.mjs';
import { ACTS } from './acts.mjs';
import { ask } from './ask.mjs';

/** Of so many members one has the network's thread open, and one the session. */
const ONE_IN = { thread: 5, session: 10 };

/** A member with an open page. */
export class Member {
  busy = false;
  delivered = 0;
  /** What it knows of what it did: its test, what it reacted to and voted for. */
  test = { stage: 'none' };
  reacted = new Set();
  voted = new Set();
  joined = false;
  #stream = null;

  /** @param {{nth: number, id: string, session: {cookie: string, slug: string}, place: object, world: import('./world.mjs').World}} values */
  constructor(values) {
    Object.assign(this, values);
  }

  /** Opens the page's socket, with the web's own client. */
  async listen() {
    const { run, network, threadStream, session } = this.world;
    const browser = { url: run.url, ...this.session };
    this.#stream = webStreamClient(browser, { ask: asBrowser(browser), decide: webLaw });
    const streams = [`member:${this.id}`, `learning:${network.id}`, ...(this.nth % ONE_IN.thread === 0 ? [threadStream] : []), ...(this.nth % ONE_IN.session === 0 ? [session.stream] : [])];
    for (const stream of streams) this.#stream.listen(stream, (events) => { this.delivered += events?.length ?? 0; });
    await this.#stream.open();
  }

  get isConnected() {
    return this.#stream?.connected ?? false;
  }

  close() {
    this.#stream?.close();
  }

  /** Does one act of the mix. @param {import('../chaos/seeded.mjs').Seeded} random */
  act(kind, random) {
    return ACTS[kind](this, random);
  }

  read(name, variables) {
    return ask(this.world.run, this.session, name, variables);
  }

  write(name, variables) {
    return ask(this.world.run, this.session, name, variables, randomUUID());
  }
}
