import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/config.js';
import { rateLimited } from '../errors.js';

const GUESSING_SECONDS = 600;

/**
 * A ceiling per address, far above what a school behind one address needs: it stops enumeration, not people. And one for
 * guessing short secrets. Each process counts by itself: more processes give a guesser that many times more tries, no more.
 */
@Injectable()
export class RateLimits {
  private readonly requests: RateLimiterMemory;
  private readonly guesses: RateLimiterMemory;

  constructor(config: Config) {
    this.requests = new RateLimiterMemory({ points: config.env.CAIRN_REQUESTS_PER_MINUTE, duration: 60 });
    this.guesses = new RateLimiterMemory({ points: config.env.CAIRN_CODE_ATTEMPTS, duration: GUESSING_SECONDS });
  }

  /** Takes one request of an address. @throws RATE_LIMITED */
  async take(address: string): Promise<void> {
    await consume(this.requests, address);
  }

  /**
   * A guess of somebody, counted before it is looked at, so that many at once are not free; a right one (any but null) is
   * given back. @throws RATE_LIMITED after so many wrong ones in ten minutes as are free
   */
  async guess<T>(what: string, userId: string, look: () => Promise<T | null>): Promise<T | null> {
    const key = `${what} ${userId}`;
    await consume(this.guesses, key);
    const found = await look();
    if (found !== null) await this.guesses.reward(key, 1);
    return found;
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw rateLimited(refusal.msBeforeNext / 1_000);
    throw refusal;
  }
}
