import { RequestError } from './errors.js';

/**
 * Idempotency keys of one form or button. The same input keeps its key until the server has given a definite answer,
 * so that pressing again after a lost connection cannot do the thing twice; changed input is a new intent.
 */
export class IntentKeys {
  private open: { input: string; key: string } | null = null;

  constructor(private readonly newKey: () => string = randomKey) {}

  keyFor(variables: unknown): string {
    const input = JSON.stringify(variables);
    if (this.open?.input !== input) this.open = { input, key: this.newKey() };
    return this.open.key;
  }

  /** Call with the error, or without one when the answer came. */
  settle(error?: unknown): void {
    const unsure = error instanceof RequestError && error.isPassing;
    if (!unsure) this.open = null;
  }
}

/** A fresh key. crypto.randomUUID exists in secure contexts only; a school may run Cairn on plain http in its own network. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
