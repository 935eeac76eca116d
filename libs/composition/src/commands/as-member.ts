import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AccountService, emailOf, SessionService } from '@cairn/identity';
import { Authenticator, Db, operation, runOperation } from '@cairn/platform';

/**
 * Does something as a member of a network, from the machine that holds the database: a session of its own is opened,
 * so that the work runs behind the same walls and checks as in a browser, and ended afterwards.
 * @throws one sentence when there is no such person or network
 */
export async function asMember<T>(app: INestApplicationContext, who: { email: string; network: string }, work: () => Promise<T>): Promise<T> {
  const email = emailOf('email', who.email);
  const run = async <R>(secret: string | null, fn: () => Promise<R>): Promise<R> => {
    const caller = secret ? await app.get(Authenticator).authenticate(secret, who.network) : null;
    const op = operation({ kind: 'job', requestId: randomUUID(), address: 'command line', identity: caller?.identity ?? null, tenant: caller?.tenant ?? null });
    return runOperation(op, async () => {
      if (secret && !op.tenant) throw new Error(`${email} is not a member of the network "${who.network}", or there is no such network.`);
      return fn();
    });
  };
  const browser = { userAgent: 'Command line', keep: () => undefined, forget: () => undefined };
  const secret = await run(null, () => app.get(Db).identity(async (tx) => {
    const account = await app.get(AccountService).byEmail(tx, email);
    if (!account) throw new Error(`Nobody has the address ${email}.`);
    return app.get(SessionService).start(tx, account.id, browser);
  }));
  try {
    return await run(secret, work);
  } finally {
    await run(secret, () => app.get(SessionService).signOut(browser)).catch(() => undefined);
  }
}
