import { createHistogram } from 'node:perf_hooks';
import { LIMITS_MS, MIX } from './mix.mjs';

const US = 1_000;
const SHOWN = 5;

/** What was measured of the acts: times by kind, and what failed. */
export class Figures {
  #times = new Map(Object.keys(MIX).map((kind) => [kind, createHistogram()]));
  #errors = new Map();

  /** @param {number} ms from the moment at which it was due */
  took(kind, ms) {
    this.#times.get(kind).record(Math.max(1, Math.round(ms * US)));
  }

  failed(kind, words) {
    const key = `${kind}: ${words}`;
    this.#errors.set(key, (this.#errors.get(key) ?? 0) + 1);
  }

  get errors() {
    return [...this.#errors.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The commonest errors, in words. */
  get errorWords() {
    return [...this.#errors].sort(([, a], [, b]) => b - a).slice(0, SHOWN).map(([words, count]) => `${count} × ${words}`);
  }

  /** By kind: how many, and the milliseconds that half, 95 and 99 of a hundred stayed within. */
  get rows() {
    return [...this.#times].filter(([, times]) => times.count > 0).map(([kind, times]) => ({
      kind, writes: MIX[kind].writes, count: times.count, p50: times.percentile(50) / US, p95: times.percentile(95) / US, p99: times.percentile(99) / US,
    }));
  }

  /** The worst p99 of what is read and of what is written, and whether both are within their limits with no error. */
  get verdict() {
    const worst = (writes) => Math.max(0, ...this.rows.filter((row) => row.writes === writes).map((row) => row.p99));
    const [read, written] = [worst(false), worst(true)];
    return { read, written, good: this.rows.length > 0 && this.errors === 0 && read <= LIMITS_MS.reads && written <= LIMITS_MS.writes };
  }
}
