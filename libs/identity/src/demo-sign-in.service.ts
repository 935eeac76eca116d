import { Inject, Injectable, Optional } from '@nestjs/common';
import { Config, Db } from '@cairn/platform';
import { KNOWN_EMAILS } from './demo-sign-in.page.js';
import { DEMO_SIGN_INS, DemoSignIn } from './demo-sign-in.type.js';
import { readIdentity } from './viewer.service.js';

/** Whom one can be in the demo. */
@Injectable()
export class DemoSignInService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    @Optional() @Inject(DEMO_SIGN_INS) private readonly people: readonly DemoSignIn[] | null,
  ) {}

  /** The sample people of a demo server; nobody elsewhere. */
  async list(): Promise<DemoSignIn[]> {
    return this.config.env.CAIRN_DEMO ? this.existing(this.people ?? []) : [];
  }

  /** Those of some sample people who have an account. */
  async existing<P extends { email: string }>(people: readonly P[]): Promise<P[]> {
    if (people.length === 0) return [];
    const known = await readIdentity(this.db, (tx) => tx.page(KNOWN_EMAILS, [people.map(({ email }) => email)]));
    const emails = new Set(known.map(({ email }) => email));
    return people.filter(({ email }) => emails.has(email));
  }
}
