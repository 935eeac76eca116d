import { setTimeout as wait } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { ask, normalised } from './ask.js';
import { at, type Pass } from './run-of.js';
import { open, subscribe, ticketFor } from './sockets.js';
import type { Viewer } from './world.js';

const SOON_MS = 1_500;

/** How a right ends, and how it comes back, so that the next probe finds the person as before. */
interface Ending {
  who: Viewer; what: string; end: string; back: string;
  /** The database tells the processes of it. The rest is time passing: seconds for what is cached, a minute for open sockets. */
  announced: boolean;
  /** Whether each call on an open socket asks again. */
  asked: boolean;
}

/**
 * What was open when a right ended must close: a socket of somebody who was removed or signed out hears nothing more, a
 * ticket from before opens nothing, and the next request is answered as if the network did not exist.
 */
export async function endRights(pass: Pass): Promise<void> {
  for (const ending of endingsOf(pass)) {
    if (pass.enough()) return;
    await tryEnding(pass, ending);
  }
  if (!pass.enough()) await tryTickets(pass);
}

function endingsOf({ server, world }: Pass): Ending[] {
  const [person, token] = ['TEACHER', 'token for stream.read'].map((wanted) => at(server, world.viewers.find(({ name }) => name === wanted) as Viewer)) as [Viewer, Viewer];
  const user = person.sight.userId as string;
  const ofToken = `where id = (select id from api_token where user_id = '${token.sight.userId}' and 'stream.read' = any(permissions))`;
  const way = (who: Viewer, what: string, table: string, where: string, end: string, back: string, { announced = true, asked = false } = {}): Ending => ({ who, what, announced, asked, end: `update ${table} set ${end} ${where}`, back: `update ${table} set ${back} ${where}` });
  const [member, session, account] = [`where network_id = '${world.networks.main.id}' and user_id = '${user}'`, `where user_id = '${user}'`, `where id = '${user}'`];
  return [
    way(person, 'was removed', 'member', member, `state = 'FORMER'`, `state = 'ACTIVE'`, { asked: true }),
    way(person, 'was signed out', 'session', session, 'revoked_at = now()', 'revoked_at = null'),
    way(person, 'has a sign-in that ran out', 'session', session, `expires_at = now() - interval '1 second'`, `expires_at = now() + interval '14 days'`, { announced: false }),
    way(person, 'has an account that was closed', 'app_user', account, 'disabled_at = now()', 'disabled_at = null', { announced: false, asked: true }),
    way(token, 'was taken back', 'api_token', ofToken, 'revoked_at = now()', 'revoked_at = null'),
    way(token, 'ran out', 'api_token', ofToken, `expires_at = now() - interval '1 second'`, `expires_at = now() + interval '7 days'`, { announced: false }),
  ];
}

async function tryEnding(pass: Pass, { who, what, end, back, announced, asked }: Ending): Promise<void> {
  const { world, server, database, findings } = pass;
  const { slug } = world.networks.main;
  const [ticket, later] = [await ticketFor(who.client, slug), await ticketFor(who.client, slug)];
  const socket = ticket && (await open(server.url, ticket));
  if (!socket || !later) throw new Error(`${who.name} cannot open a socket, so an ending proves nothing.`);
  await subscribe(socket, `member:${who.sight.memberships[0]?.memberId}`);
  await database.query(end);
  try {
    findings.probes += 4;
    if (announced) await pause(socket);
    if (asked && socket.connected && (await subscribe(socket, `member:${who.sight.memberships[0]?.memberId}`)).ok) findings.leak('an open socket', who.name, `${what} and may still subscribe`);
    // As the sweep of every minute asks.
    if (!announced) await database.query(`select pg_notify('cairn_auth', '*')`);
    await pause(socket);
    if (socket.connected) findings.leak('an open socket', who.name, `${what} and stays connected`);
    if (await open(server.url, later)) findings.leak('a ticket from before', who.name, `${what} and is let in`);
    if (announced) await judgeStranger(pass, who, what);
  } finally {
    socket.disconnect();
    await restore(pass, who, back);
  }
}

async function judgeStranger({ world, findings }: Pass, who: Viewer, what: string): Promise<void> {
  const query = JSON.stringify({ query: '{ network { name siteCounts { active } } }' });
  const answer = normalised(await ask(who.client, world.networks.main.slug, query), []);
  const nowhere = normalised(await ask(who.client, 'n-nobody-has-this', query), []);
  if (answer !== nowhere) findings.leak('query network', who.name, `${what} and still reads: ${answer.slice(-200)}`);
}

// A disconnect comes by itself, soon or never.
async function pause(socket: Socket): Promise<void> {
  for (let passed = 0; passed < SOON_MS && socket.connected; passed += 20) await wait(20);
}

// What is cached is dropped by a notice of the database; the next probe begins when it has arrived.
async function restore({ world, database }: Pass, who: Viewer, back: string): Promise<void> {
  await database.query(`${back}; select pg_notify('cairn_auth', '*')`);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ticketFor(who.client, world.networks.main.slug)) return;
    await wait(50);
  }
  throw new Error(`${who.name} did not get the rights back.`);
}

async function tryTickets({ world, server, database, findings }: Pass): Promise<void> {
  const who = at(server, world.viewers.find(({ name }) => name === 'TEACHER') as Viewer);
  const waiting = await ticketFor(who.client, world.networks.main.slug);
  findings.probes += 3;
  if (await open(server.url, 'A'.repeat(43))) findings.leak('a made-up ticket', who.name, 'is let in while a real one waits');
  if (waiting && (await open(server.url, waiting)) && (await open(server.url, waiting))) findings.leak('a used ticket', who.name, 'is let in');
  const old = await ticketFor(who.client, world.networks.main.slug);
  await database.query(`update socket_ticket set expires_at = now() - interval '1 second' where used_at is null`);
  if (old && (await open(server.url, old))) findings.leak('a ticket', who.name, 'ran out and is let in');
}
