import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DOCUMENTS } from './documents.mjs';
import { attempt } from './http.mjs';

/** An answer that was definite and not what a correct server says. */
export class Refusal extends Error {
  constructor(kind, code, message) {
    super(`${kind}: ${code} ${message ?? ''}`.trim());
    this.code = code;
  }
}

/**
 * One person at work: each mutation has one key, what is ambiguous is sent again under the same key until it is
 * acknowledged, and what is acknowledged is in the log before the next one begins.
 */
export class Client {
  /**
   * @param {string} name unique in the run
   * @param {import('./run.mjs').Run} run the address of the api, the log, the pulse and the signal that ends everything
   */
  constructor(name, run, session = {}) {
    this.name = name;
    this.run = run;
    this.session = { cookie: null, slug: null, ...session };
  }

  /** A mutation that counts. @param effect what must be stored from now on, as a function of the answer and the key
   *  @throws {Refusal} */
  async change(kind, variablesOf, effect) {
    const key = randomUUID();
    const body = JSON.stringify({ query: DOCUMENTS[kind], variables: variablesOf(key) });
    return this.#acknowledged(kind, key, { path: '/graphql', body, key }, (data) => data[kind], effect);
  }

  /** Uploads a file. Counts as a mutation. @throws {Refusal} */
  async upload(measureId, fileName, csv, effect) {
    const key = randomUUID();
    const path = `/imports?${new URLSearchParams({ measure: measureId, name: fileName })}`;
    return this.#acknowledged('upload', key, { path, body: csv, type: 'text/csv', key }, (data) => ({ id: data.importId }), effect);
  }

  /** Anything that the run does not count: reading, and preparing. @throws {Refusal} */
  async ask(kind, variables = {}, key = undefined) {
    const { data } = await this.#insist(kind, { path: '/graphql', body: JSON.stringify({ query: DOCUMENTS[kind], variables }), key });
    return Object.values(data)[0];
  }

  async #acknowledged(kind, key, request, resultOf, effect) {
    const { data, attempts, began } = await this.#insist(kind, request);
    const result = resultOf(data);
    if (result?.__typename === 'Refused') throw new Refusal(kind, result.code, `after ${attempts} attempts`);
    const id = result?.id ?? effect(result, key).id;
    this.run.log.append({ client: this.name, network: this.session.slug, key, kind, id, attempts, effect: effect(result, key) });
    this.run.pulse.acknowledged(began);
    return { ...(typeof result === 'object' ? result : {}), key };
  }

  async #insist(kind, request) {
    for (let attempts = 1; ; attempts += 1) {
      this.run.signal.throwIfAborted();
      const began = Date.now();
      const answer = await attempt(this.run.url, this.session, request);
      if (answer.data) return { data: answer.data, attempts, began };
      if (answer.refused) throw new Refusal(kind, answer.refused, `${answer.message} (attempt ${attempts})`);
      this.run.pulse.retried(answer.ambiguous, answer.requestId);
      await sleep(Math.min(1_000, 100 * attempts) * (0.5 + Math.random()));
    }
  }
}
