/** What happens in the run as it happens: acknowledgements, retries and why, kills and how soon work went on after them. */
export class Pulse {
  acknowledgements = 0;
  retries = {};
  /** Definite answers that a correct server does not give. */
  refusals = [];
  /** Ids of requests that were answered INTERNAL, to be looked up in the log of the api. */
  internal = [];
  kills = [];

  /** @param {number} began when the acknowledged attempt was sent */
  acknowledged(began) {
    this.acknowledgements += 1;
    // Only an attempt that was sent after a kill shows that the product is there again.
    for (const kill of this.kills) if (kill.answered === null && began >= kill.at) kill.answered = Date.now() - kill.at;
  }

  retried(reason, requestId) {
    this.retries[reason] = (this.retries[reason] ?? 0) + 1;
    if (reason === 'INTERNAL' && requestId) this.internal.push(requestId);
  }

  refused(client, error) {
    this.refusals.push(`${client}: ${error.message}`);
  }

  /** Notes a kill; `answered` becomes the milliseconds until the next acknowledgement, `back` until a killed service works again. */
  killed(victim, words) {
    const kill = { victim, words, at: Date.now(), answered: null, back: null };
    this.kills.push(kill);
    return kill;
  }
}
