import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, currentOperation, Db, rateLimited, type WriteTx } from '@cairn/platform';
import { FORGET_TRIES, RETURN_TRY, TAKE_TRY } from './throttle.page.js';

/** What is being tried: each kind counts on its own. */
export type Trial = 'sign-in' | 'reset' | 'register';

// A whole school may sit behind one address.
const PER_ADDRESS = 10;
const FREE_RESETS = 5;

interface Keys { account: string; address: string; free: [account: number, address: number] }

/**
 * Slows guessing down, by account and by address, in atomic SQL: the try is counted before it is evaluated, so that
 * many at once cannot all be free. Unknown mails count like known ones. A block is soft: it ends by itself,
 * a reset by mail ends it at once, and sessions that are open stay open.
 */
@Injectable()
export class ThrottleService {
  constructor(private readonly db: Db, private readonly config: Config) {}

  /** Counts a try for this account name. @throws RATE_LIMITED with the seconds to wait */
  async take(trial: Trial, account: string): Promise<void> {
    const blocked = await this.count(trial, account);
    if (blocked) throw rateLimited(blocked.seconds);
  }

  /** Counts a try. False when the account is blocked, in silence: the answer must not tell. @throws RATE_LIMITED for the address */
  async takeQuietly(trial: Trial, account: string): Promise<boolean> {
    const blocked = await this.count(trial, account);
    if (blocked?.address) throw rateLimited(blocked.seconds);
    return !blocked;
  }

  /** The try was right: the account starts afresh, and the address gets this try back. */
  async succeeded(tx: WriteTx, trial: Trial, account: string): Promise<void> {
    const keys = this.keysOf(trial, account);
    await tx.page(FORGET_TRIES, [keys.account]);
    await tx.page(RETURN_TRY, [[keys.address], [keys.free[1]]]);
  }

  private async count(trial: Trial, account: string): Promise<{ seconds: number; address: boolean } | null> {
    const keys = this.keysOf(trial, account);
    const rows = await this.db.identity((tx) => tx.page(TAKE_TRY, [[keys.account, keys.address], keys.free]));
    const blocked = rows.filter((row) => !row.counted);
    if (blocked.length === 0) return null;
    return { seconds: Math.max(...blocked.map((row) => row.wait)), address: blocked.some((row) => row.key === keys.address) };
  }

  private keysOf(trial: Trial, account: string): Keys {
    const free = trial === 'reset' ? FREE_RESETS : this.config.env.CAIRN_LOGIN_ATTEMPTS;
    return {
      // Hashed: the table is no list of who tried to sign in.
      account: `${trial}:account:${createHash('sha256').update(account).digest('base64url')}`,
      address: `${trial}:address:${networkOf(currentOperation().address)}`,
      free: [free, free * PER_ADDRESS],
    };
  }
}

// An IPv6 subscriber owns a /64: its first four groups are one address.
function networkOf(given: string): string {
  const address = given.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const rest = tail.split(':').filter(Boolean);
    while (groups.length + rest.length < 8) groups.push('0');
    groups.push(...rest);
  }
  return groups.slice(0, 4).join(':');
}
