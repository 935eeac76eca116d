import { Injectable } from '@nestjs/common';
import { AppError, Config, Db, newId, type WriteTx } from '@cairn/platform';
import { type AccountRow } from './account.page.js';
import { type RegisterHubInput } from './account.input.js';
import { AccountService, type Person } from './account.service.js';
import { type Browser } from './browser.service.js';
import { emailOf, line, newPassword } from './credential-text.type.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';
import { ThrottleService } from './throttle.service.js';
import { type Viewer } from './viewer.type.js';

/**
 * Open registration of hubs. With an address that has an account and its right password, the hub is added to that
 * account. With a wrong one, the owner of the address gets a mail, and the caller learns no more than "look into
 * your mail"; tries count like sign-ins, so that this is no way to collect addresses.
 */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly accounts: AccountService,
    private readonly passwords: PasswordService,
    private readonly throttle: ThrottleService,
    private readonly sessions: SessionService,
  ) {}

  /** Registers over the web. @throws FORBIDDEN when registration is closed, and as `open` */
  async registerHub(input: RegisterHubInput, browser: Browser): Promise<Viewer> {
    if (this.config.env.CAIRN_REGISTRATION !== 'open') throw new AppError('FORBIDDEN', 'This server does not take registrations. Ask whoever runs it.');
    return this.open(input, browser);
  }

  /** Opens a hub with its first lead. @throws BAD_USER_INPUT, UNAUTHENTICATED with "look into your mail", RATE_LIMITED */
  async open(input: RegisterHubInput, browser: Browser): Promise<Viewer> {
    const hubName = line('hubName', input.hubName, 120);
    const name = line('name', input.name, 120);
    const email = emailOf('email', input.email);
    const password = newPassword('password', input.password, { email, name });
    await this.throttle.take('register', email);
    await this.throttle.take('sign-in', email);
    const known = await this.db.identity((tx) => this.accounts.byEmail(tx, email));
    // One hash of work either way.
    const person = known ? await this.owner(known, password) : null;
    const hash = known ? null : await this.passwords.hash(password);
    const { viewer, secret } = await this.db.identity(async (tx) => {
      const founder = person ?? (await this.accounts.open(tx, { id: newId(), email, name }, hash ?? ''));
      if (!founder) throw lookIntoMail(); // Somebody else opened it in this very moment.
      return this.foundHub(tx, founder, hubName, browser);
    });
    browser.keep(secret);
    return viewer;
  }

  private async foundHub(tx: WriteTx, founder: Person, hubName: string, browser: Browser): Promise<{ viewer: Viewer; secret: string }> {
    await this.accounts.addOrganization(tx, { id: newId(), kind: 'HUB', name: hubName }, founder.id);
    await this.throttle.succeeded(tx, 'sign-in', founder.email);
    return { secret: await this.sessions.start(tx, founder.id, browser), viewer: await this.accounts.viewer(tx, founder) };
  }

  private async owner(account: AccountRow, password: string): Promise<Person> {
    if ((await this.passwords.verify(account.password_hash, password)) && !account.disabled) return account;
    await this.db.identity((tx) => tx.mail({
      to: account.email,
      subject: 'You have an account on Cairn already',
      text: `Hello ${account.name},\n\nsomebody, probably you, tried to register a hub with this address, which has an account already.\n`
        + `Sign in, or choose a new password if you forgot it:\n\n${this.config.baseUrl}/signin\n\nIf it was not you, do nothing: nothing was changed.\n`,
    }));
    throw lookIntoMail();
  }
}

function lookIntoMail(): AppError {
  return new AppError('UNAUTHENTICATED', 'We have written to this address with the next step. Look into your mail.');
}
