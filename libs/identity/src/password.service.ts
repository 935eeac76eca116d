import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { AppError } from '@cairn/platform';

const ARGON2ID = 2; // A const enum of the package, which single-file compilers cannot read.
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 4;
const WAITING = 32;

/**
 * Hashes and checks passwords with argon2id, four at once: a flood of sign-ins waits in a short queue or is turned
 * away, and never takes the processor from everybody else.
 */
@Injectable()
export class PasswordService implements OnModuleInit {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await hash(randomBytes(16), COST);
  }

  /** The hash to store. @throws UNAVAILABLE when too many wait */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(secretOf(password), COST));
  }

  /** Whether the password fits. Without a stored hash the same work is done, and the answer is no. @throws UNAVAILABLE */
  verify(stored: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => (await verify(stored ?? this.decoy, secretOf(password))) && stored !== null);
  }

  /** Whether a hash was made with other costs than today's. */
  isOutdated(stored: string): boolean {
    const was = parseOptions(stored);
    return Number(was.algorithm) !== ARGON2ID || was.memoryCost !== COST.memoryCost || was.timeCost !== COST.timeCost || was.parallelism !== COST.parallelism;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.queue.length >= WAITING) throw new AppError('UNAVAILABLE', 'Many people are signing in right now. Try again in a moment.', { retryAfter: 2 });
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // The slot goes to the next in line without being given up in between.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

// The same word typed on another keyboard or system must be the same bytes.
function secretOf(password: string): string {
  return password.normalize('NFKC');
}
