import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { lookUp, SessionService, SignInService, type Browser } from '@cairn/identity';
import { Authenticator, Db, operation, runOperation } from '@cairn/platform';
import { LAST_MAIL } from './last-mail.page.js';
import { DEMO_PASSWORD } from './people.js';

/** A browser that remembers the secret it was given, as a real one does. */
class DemoBrowser implements Browser {
  readonly userAgent = 'Sample data';
  secret: string | null = null;

  keep = (secret: string): void => { this.secret = secret; };
  forget = (): void => { this.secret = null; };
}

/** Does what the sample people do, through the same services and the same walls as everybody. */
export class Acting {
  private readonly browsers = new Map<string, DemoBrowser>();

  constructor(readonly app: INestApplicationContext, private readonly slug: string) {}

  /** As a person in the sample network; signs in first when needed. */
  async as<T>(email: string, fn: () => Promise<T>): Promise<T> {
    return this.run(await this.secretOf(email), this.slug, fn);
  }

  /** As a person outside of any network. */
  async outside<T>(email: string, fn: () => Promise<T>): Promise<T> {
    return this.run(await this.secretOf(email), null, fn);
  }

  /** As nobody, with the browser of a person: registering, signing in, accepting. */
  async arriving<T>(email: string, fn: (browser: Browser) => Promise<T>): Promise<T> {
    return this.run(null, null, () => fn(this.browserOf(email)));
  }

  /** The link of the newest mail to an address. */
  async linkTo(email: string): Promise<string> {
    const [mail] = await this.run(null, null, () => lookUp(this.app.get(Db), (tx) => tx.page(LAST_MAIL, [email])));
    const token = /\/invitation\/([\w-]+)/.exec(mail?.body ?? '')?.[1];
    if (!token) throw new Error(`There is no invitation for ${email}.`);
    return token;
  }

  /** Ends the sessions that filling has opened. */
  async leave(): Promise<void> {
    for (const [email, browser] of this.browsers) {
      if (browser.secret) await this.outside(email, () => this.app.get(SessionService).signOut(browser));
    }
  }

  private async secretOf(email: string): Promise<string> {
    const browser = this.browserOf(email);
    if (!browser.secret) await this.run(null, null, () => this.app.get(SignInService).signIn({ email, password: DEMO_PASSWORD }, browser));
    return browser.secret ?? '';
  }

  private browserOf(email: string): DemoBrowser {
    const known = this.browsers.get(email) ?? new DemoBrowser();
    this.browsers.set(email, known);
    return known;
  }

  private async run<T>(secret: string | null, slug: string | null, fn: () => Promise<T>): Promise<T> {
    const caller = secret ? await this.app.get(Authenticator).authenticate(secret, slug) : null;
    const op = operation({ kind: 'mutation', requestId: randomUUID(), address: 'demo', identity: caller?.identity ?? null, tenant: caller?.tenant ?? null });
    try {
      return await runOperation(op, fn);
    } finally {
      await this.app.get(Db).finish(op);
    }
  }
}
