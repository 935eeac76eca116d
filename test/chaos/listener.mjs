import { FaultProxy } from './fault-proxy.mjs';
import { naiveAsk, naiveLaw } from './naive.mjs';
import { asBrowser, webLaw, webStreamClient } from './web-client.mjs';

/**
 * One page of somebody, behind a road of its own: what it was told to apply, stream by stream, as a page hears it.
 */
export class Listener {
  /** By stream: where it began, what was applied since, and what the server allowed it to skip. */
  heard = new Map();
  reconnects = -1;
  catchUps = 0;
  resyncs = 0;
  /** How often a request of the page failed, by code. */
  failed = {};
  #client;

  /** @param {{name: string, session: {cookie: string, slug: string}, streams: string[]}} place who listens to what */
  constructor({ name, session, streams }, run) {
    Object.assign(this, { name, session, streams, run });
    this.road = new FaultProxy(Number(new URL(run.url).port));
  }

  /** Connects, and listens to everything it is for. */
  async open() {
    const browser = { url: await this.road.open(), ...this.session };
    const { naive } = this.run.options;
    const ask = this.#counted(asBrowser(browser));
    const law = naive ? naiveLaw : webLaw;
    this.#client = webStreamClient(browser, {
      ask: naive ? naiveAsk(ask, (text, values) => this.run.superuser.query(text, values).then(({ rows }) => rows)) : ask,
      decide: (before, action) => this.#noticed(action, law(before, action)),
    });
    for (const stream of this.streams) {
      this.heard.set(stream, { base: null, applied: [], skipped: [], resync: false });
      this.#client.listen(stream, (events) => this.heard.get(stream).applied.push(...(events ?? [])));
    }
    await this.#client.open();
  }

  get isConnected() {
    return this.#client.connected;
  }

  close() {
    this.#client?.close();
    this.road.close();
  }

  /** Whether it stands where the server stands. @param {Map<string, number>} last the newest number by stream */
  isAt(last) {
    return this.streams.every((stream) => {
      const { base, applied } = this.heard.get(stream);
      return base !== null && (applied.at(-1)?.seq ?? base) >= (last.get(stream) ?? 0);
    });
  }

  #counted(ask) {
    return (...request) => ask(...request).catch((error) => {
      this.failed[error.code] = (this.failed[error.code] ?? 0) + 1;
      throw error;
    });
  }

  /** A page that is told to read everything again has what the server had then; only the first time and after RESYNC_REQUIRED is that in order. */
  #noticed(action, result) {
    if (action.kind === 'connected') this.reconnects += 1;
    if (action.kind === 'caughtUp') this.catchUps += 1;
    const heard = this.heard.get(action.stream);
    if (action.kind === 'catchUpFailed' && action.reason === 'resync') {
      this.resyncs += 1;
      heard.resync = true;
    }
    if (action.kind !== 'subscribed' || !result.effects.some(({ kind }) => kind === 'refetch')) return result;
    if (heard.base === null) heard.base = action.seq;
    else if (heard.resync) heard.skipped.push([(heard.applied.at(-1)?.seq ?? heard.base) + 1, action.seq]);
    heard.resync = false;
    return result;
  }
}
