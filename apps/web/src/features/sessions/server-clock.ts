/** One answer of the server with its clock, and how long it was on the way. */
interface Sample { offsetMs: number; roundTripMs: number; at: number }

const OLD_MS = 10 * 60_000;

/**
 * How far this computer's clock is from the server's: from the answer that travelled shortest, because half of its way is
 * the largest error. A computer that slept or was set anew gets a new answer after some minutes.
 */
export class ServerClock {
  private best: Sample | null = null;

  constructor(private readonly here: () => number = Date.now) {}

  /** An answer said `serverNow`; asked at `sentAt` and received now, both by this computer's clock. */
  hear(serverNow: string, sentAt: number): void {
    const at = this.here();
    const sample = { offsetMs: Date.parse(serverNow) - (sentAt + at) / 2, roundTripMs: at - sentAt, at };
    const stale = this.best !== null && at - this.best.at > OLD_MS;
    if (!this.best || stale || sample.roundTripMs <= this.best.roundTripMs) this.best = sample;
  }

  /** Now, by the server's clock, in milliseconds since 1970. */
  now(): number {
    return this.here() + (this.best?.offsetMs ?? 0);
  }
}

/** The clock of the page. */
export const serverClock = new ServerClock();
