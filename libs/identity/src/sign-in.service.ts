import { Injectable } from '@nestjs/common';
import { AppError, Db } from '@cairn/platform';
import { REHASH, type AccountRow } from './account.page.js';
import { AccountService } from './account.service.js';
import { type SignInInput } from './account.input.js';
import { type Browser } from './browser.service.js';
import { boundedPassword, signInName } from './credential-text.type.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';
import { ThrottleService } from './throttle.service.js';
import { type Viewer } from './viewer.type.js';

/** Signing in by mail and password. Whatever is wrong, the answer and the work are the same. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountService,
    private readonly passwords: PasswordService,
    private readonly throttle: ThrottleService,
    private readonly sessions: SessionService,
  ) {}

  /** @throws UNAUTHENTICATED whatever is wrong, RATE_LIMITED, UNAVAILABLE, BAD_USER_INPUT for an oversized password */
  async signIn(input: SignInInput, browser: Browser): Promise<Viewer> {
    const account = await this.prove(input.email, input.password);
    const { viewer, secret } = await this.db.identity(async (tx) => ({
      secret: await this.sessions.start(tx, account.id, browser), viewer: await this.accounts.viewer(tx, account),
    }));
    browser.keep(secret);
    return viewer;
  }

  /** The account whose mail and password these are. @throws as `signIn` */
  async prove(email: string, password: string): Promise<AccountRow> {
    boundedPassword('password', password);
    const name = signInName(email);
    await this.throttle.take('sign-in', name);
    const account = await this.db.identity((tx) => this.accounts.byEmail(tx, name));
    const right = await this.passwords.verify(account?.password_hash ?? null, password);
    if (!account || !right || account.disabled) throw wrongCredentials();
    const renewed = this.passwords.isOutdated(account.password_hash) ? await this.passwords.hash(password) : null;
    await this.db.identity(async (tx) => {
      await this.throttle.succeeded(tx, 'sign-in', name);
      if (renewed) await tx.page(REHASH, [account.id, renewed, account.password_hash]);
    });
    return account;
  }
}

/** One answer for an unknown mail, a wrong password and a disabled account. */
export function wrongCredentials(): AppError {
  return new AppError('UNAUTHENTICATED', 'The mail address or the password is not right.');
}
