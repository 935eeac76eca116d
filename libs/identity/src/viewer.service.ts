import { Injectable } from '@nestjs/common';
import { Authenticator, Config, currentIdentity, currentOperation, Db, type ReadTx } from '@cairn/platform';
import type { UpdateViewerInput } from './account.input.js';
import { AccountService } from './account.service.js';
import { line } from './credential-text.type.js';
import { type Viewer } from './viewer.type.js';

/** What a person reads about the own account. */
@Injectable()
export class ViewerService {
  constructor(private readonly db: Db, private readonly accounts: AccountService, private readonly config: Config, private readonly authenticator: Authenticator) {}

  /** Who is signed in; null for nobody. */
  async viewer(): Promise<Viewer | null> {
    const { identity } = currentOperation();
    if (!identity) return null;
    const { userId: id, email, name } = identity;
    return readIdentity(this.db, (tx) => this.accounts.viewer(tx, { id, email, name }));
  }

  /** Changes the own name. @throws BAD_USER_INPUT naming `name` */
  async update(input: UpdateViewerInput): Promise<Viewer> {
    const { userId: id, email } = currentIdentity();
    const name = line('name', input.name, 120);
    const viewer = await this.db.identity(async (tx) => {
      await this.accounts.rename(tx, id, name);
      return this.accounts.viewer(tx, { id, email, name });
    });
    this.authenticator.forget(id);
    return viewer;
  }

  /** Whether this server lets a new hub register itself. */
  registrationOpen(): boolean {
    return this.config.env.CAIRN_REGISTRATION === 'open';
  }
}

/** Reads what lies outside of networks, in a query: in the snapshot of the operation's network when it has one. */
export function readIdentity<T>(db: Db, fn: (tx: ReadTx) => Promise<T>): Promise<T> {
  return currentOperation().tenant ? db.read(fn) : db.identity(fn);
}

/** Looks something up before there is a network, in a mutation: in a transaction that ends before the writing one begins. */
export function lookUp<T>(db: Db, fn: (tx: ReadTx) => Promise<T>): Promise<T> {
  return db.identity(fn);
}
