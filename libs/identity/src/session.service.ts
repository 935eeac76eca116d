import { Injectable } from '@nestjs/common';
import { Authenticator, currentIdentity, currentOperation, Db, isId, newId, newSecret, notFound, type WriteTx } from '@cairn/platform';
import { type Browser } from './browser.service.js';
import { ADD_SESSION, REVOKE_SESSION, REVOKE_SESSIONS, SESSIONS_OF } from './session.page.js';
import { readIdentity } from './viewer.service.js';
import { SessionInfo } from './session.type.js';

/** Signed-in browsers: started, listed and ended. Ending one reaches its cached rights and its sockets too. */
@Injectable()
export class SessionService {
  constructor(private readonly db: Db, private readonly authenticator: Authenticator) {}

  /**
   * Starts a session with a fresh secret and ends the one that this browser had: nobody keeps a session that was
   * planted before signing in. The caller lets the browser keep the secret, after COMMIT.
   */
  async start(tx: WriteTx, userId: string, browser: Browser): Promise<string> {
    const { secret, hash } = newSecret();
    const { identity } = currentOperation();
    if (identity?.sessionId) await tx.page(REVOKE_SESSION, [identity.sessionId, identity.userId]);
    await tx.page(ADD_SESSION, [newId(), userId, hash, browser.userAgent]);
    return secret;
  }

  async list(): Promise<SessionInfo[]> {
    const { userId, sessionId } = currentIdentity();
    const rows = await readIdentity(this.db, (tx) => tx.page(SESSIONS_OF, [userId]));
    return rows.map((row) => Object.assign(new SessionInfo(), {
      id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at, userAgent: row.user_agent ?? '', current: row.id === sessionId,
    }));
  }

  /** Ends one of the own sessions. @throws NOT_FOUND */
  async revoke(id: string, browser: Browser): Promise<boolean> {
    const { userId, sessionId } = currentIdentity();
    if (!isId(id)) throw notFound();
    const ended = await this.db.identity((tx) => tx.page(REVOKE_SESSION, [id, userId]));
    if (ended.length === 0) throw notFound();
    this.authenticator.forget(userId);
    if (id === sessionId) browser.forget();
    return true;
  }

  /** Ends this session. */
  async signOut(browser: Browser): Promise<boolean> {
    const { userId, sessionId } = currentIdentity();
    if (sessionId) await this.db.identity((tx) => tx.page(REVOKE_SESSION, [sessionId, userId]));
    this.authenticator.forget(userId);
    browser.forget();
    return true;
  }

  /** Ends every session of the user, this one too. */
  async signOutEverywhere(browser: Browser): Promise<boolean> {
    const { userId } = currentIdentity();
    await this.db.identity((tx) => this.revokeAll(tx, userId));
    this.authenticator.forget(userId);
    browser.forget();
    return true;
  }

  /** Ends all sessions of a user, inside a transaction; `except` stays. */
  async revokeAll(tx: WriteTx, userId: string, except: string | null = null): Promise<void> {
    await tx.page(REVOKE_SESSIONS, [userId, except]);
  }
}
