import { createHash } from 'node:crypto';

/** Random choices that a seed repeats; each part of the run has a sequence of its own, named by `part`. */
export class Seeded {
  #state;

  constructor(seed, part) {
    this.#state = createHash('sha256').update(`${seed} ${part}`).digest().readUInt32LE(0);
  }

  /** From 0 up to, not including, 1. */
  fraction() {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low, high) {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /** The name of a choice, more often the larger its weight. */
  weighted(weights) {
    let left = this.fraction() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    for (const [name, weight] of Object.entries(weights)) {
      left -= weight;
      if (left < 0) return name;
    }
    return Object.keys(weights).at(-1);
  }
}
