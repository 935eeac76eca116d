import { asRequestError } from './errors.js';

const TRIES = 2;
const LONGEST_WAIT_MS = 10_000;

/** Reads are tried again when the server or the line was away; nothing else gets better by asking again. */
export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < TRIES && asRequestError(error).isPassing;
}

/** As long as the server asks for, within reason; otherwise longer each time. */
export function retryDelay(failures: number, error: unknown): number {
  const { retryAfter } = asRequestError(error).details;
  return Math.min(retryAfter === undefined ? 500 * 2 ** failures : retryAfter * 1000, LONGEST_WAIT_MS);
}
