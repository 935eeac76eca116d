import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/config.js';
import { rateLimited } from '../errors.js';

/** A ceiling per address, far above what a school behind one address needs: it stops enumeration, not people. */
@Injectable()
export class RateLimits {
  private readonly requests: RateLimiterMemory;

  constructor(config: Config) {
    this.requests = new RateLimiterMemory({ points: config.env.CAIRN_REQUESTS_PER_MINUTE, duration: 60 });
  }

  /** Takes one request of an address. @throws RATE_LIMITED */
  async take(address: string): Promise<void> {
    try {
      await this.requests.consume(address);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw rateLimited(refusal.msBeforeNext / 1_000);
      throw refusal;
    }
  }
}
