import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { refuse } from '@cairn/domain';
import { Authenticator, badInput, Config, currentIdentity, Db, hashSecret, newId, newSecret, refusalOf, type Refused, unauthenticated } from '@cairn/platform';
import { type ChangePasswordInput } from './account.input.js';
import { AccountService, type Person } from './account.service.js';
import { type Browser } from './browser.service.js';
import { boundedPassword, newPassword, signInName } from './credential-text.type.js';
import { PasswordService } from './password.service.js';
import { ADD_RESET, END_RESETS, PEEK_RESET, USE_RESET } from './reset.page.js';
import { SessionService } from './session.service.js';
import { ThrottleService } from './throttle.service.js';
import { type Viewer } from './viewer.type.js';

// Longer than writing a mail takes, so that the time does not tell whether there was one to write.
const RESET_TAKES_MS = 150;

/** New passwords: by knowing the old one, or by a link in a mail. Either ends all other sessions. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly accounts: AccountService,
    private readonly passwords: PasswordService,
    private readonly throttle: ThrottleService,
    private readonly sessions: SessionService,
    private readonly authenticator: Authenticator,
  ) {}

  /** @throws BAD_USER_INPUT for a wrong current or a weak new password, RATE_LIMITED */
  async change(input: ChangePasswordInput): Promise<boolean> {
    const { userId, email, name, sessionId } = currentIdentity();
    boundedPassword('currentPassword', input.currentPassword);
    const password = newPassword('newPassword', input.newPassword, { email, name });
    await this.throttle.take('sign-in', email);
    const account = await this.db.identity((tx) => this.accounts.byId(tx, userId));
    if (!account) throw unauthenticated();
    if (!(await this.passwords.verify(account.password_hash, input.currentPassword))) throw badInput('currentPassword', 'This is not your current password.');
    const hash = await this.passwords.hash(password);
    await this.db.identity(async (tx) => {
      await this.accounts.setPassword(tx, userId, hash);
      await this.sessions.revokeAll(tx, userId, sessionId);
      await tx.page(END_RESETS, [userId]);
      await this.throttle.succeeded(tx, 'sign-in', email);
    });
    this.authenticator.forget(userId);
    return true;
  }

  /** Sends a link to the mail if it has an account; says true in any case, and after the same time. @throws RATE_LIMITED for the address */
  async request(email: string): Promise<boolean> {
    const name = signInName(email);
    const allowed = await this.throttle.takeQuietly('reset', name);
    await Promise.all([wait(RESET_TAKES_MS), allowed ? this.sendLink(name) : null]);
    return true;
  }

  /** Sets a new password by a link, signs in, and unblocks the account. A refused password does not use the link up. */
  async reset(token: string, password: string, browser: Browser): Promise<Viewer | Refused> {
    boundedPassword('password', password);
    const hash = hashSecret(token);
    const owner = await this.db.identity(async (tx) => (await tx.page(PEEK_RESET, [hash]))[0]);
    if (!owner) return refusalOf(refuse('TOKEN_INVALID'));
    const passwordHash = await this.passwords.hash(newPassword('password', password, owner));
    const person: Person = { id: owner.user_id, email: owner.email, name: owner.name };
    const done = await this.db.identity(async (tx) => {
      if ((await tx.page(USE_RESET, [hash])).length === 0) return null;
      await this.accounts.setPassword(tx, person.id, passwordHash);
      await tx.page(END_RESETS, [person.id]);
      await this.sessions.revokeAll(tx, person.id);
      await this.throttle.succeeded(tx, 'sign-in', person.email);
      return { secret: await this.sessions.start(tx, person.id, browser), viewer: await this.accounts.viewer(tx, person) };
    });
    if (!done) return refusalOf(refuse('TOKEN_INVALID'));
    this.authenticator.forget(person.id);
    browser.keep(done.secret);
    return done.viewer;
  }

  private async sendLink(email: string): Promise<void> {
    await this.db.identity(async (tx) => {
      const account = await this.accounts.byEmail(tx, email);
      if (!account || account.disabled) return;
      const { secret, hash } = newSecret();
      await tx.page(ADD_RESET, [newId(), account.id, hash]);
      await tx.mail({
        to: account.email,
        subject: 'Choose a new password for Cairn',
        text: `Hello ${account.name},\n\nsomebody, probably you, asked for a new password. Choose one within 30 minutes:\n\n`
          + `${this.config.baseUrl}/reset/${secret}\n\nThe link works once. If you did not ask, do nothing: your password stays as it is.\n`,
      });
    });
  }
}
