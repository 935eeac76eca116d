import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { Client } from '../harness/client.js';
import { ask, each, parsed } from './ask.js';
import { isGuest, membershipIn } from './may.js';
import { mayDo } from './may-do.js';
import { readSights, tellIds } from './rows.js';
import { at, type Pass } from './run-of.js';
import { mayKnow, mayListen, fewStreams, type StreamTarget } from './streams.js';
import type { Viewer } from './world.js';

/** A socket with every frame that reached it. */
export interface Listener {
  viewer: Viewer;
  asked: string;
  socket: Socket;
  frames: string[];
}

type Ack = { ok: boolean; code?: string; seq?: number };

const PATIENCE_MS = 5_000;

/** A ticket for a viewer in a network, or null when none is given out. */
export async function ticketFor(client: Client, slug: string | null): Promise<string | null> {
  const { data } = parsed(await ask(client, slug, JSON.stringify({ query: 'mutation { socketTicket { ticket } }' })));
  return (data?.socketTicket as { ticket: string } | null | undefined)?.ticket ?? null;
}

/** Opens a socket by a ticket; null when it is refused. */
export async function open(url: string, ticket: string, frames: string[] = []): Promise<Socket | null> {
  const socket = io(url, { transports: ['websocket'], auth: { ticket }, reconnection: false, forceNew: true, extraHeaders: { origin: url } });
  socket.io.engine.on('packet', (packet: { type: string; data?: unknown }) => { if (packet.data !== undefined) frames.push(String(packet.data)); });
  const welcome = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const end = (answer: boolean) => (): void => { clearTimeout(timer); resolve(answer); };
    socket.once('connect', end(true)).once('connect_error', end(false));
  });
  if (welcome) return socket;
  socket.disconnect();
  return null;
}

/** Asks to hear a stream. */
export async function subscribe(socket: Socket, stream: unknown): Promise<Ack> {
  return (await socket.timeout(PATIENCE_MS).emitWithAck('subscribe', { stream }).catch(() => ({ ok: false, code: 'NO ANSWER' }))) as Ack;
}

/** Opens a socket for every viewer and asks for every stream; those that may be heard stay open and are resolved. */
export async function listen(pass: Pass, viewers: (viewer: Viewer) => boolean = () => true): Promise<Listener[]> {
  const { world, server, findings } = pass;
  const listeners: Listener[] = [];
  await each(world.viewers.filter(viewers).map((viewer) => at(server, viewer)), 8, async (viewer) => {
    await refuseStrangers(pass, viewer);
    const home = Object.values(world.networks).find(({ slug }) => slug === viewer.home);
    const ticket = home && mayDo(viewer.sight, home.id, 'socketTicket', null) ? await ticketFor(viewer.client, home.slug) : null;
    if (!home || !ticket) return;
    const frames: string[] = [];
    const socket = await open(server.url, ticket, frames);
    if (!socket) throw new Error(`${viewer.name} cannot open a socket.`);
    if (await open(server.url, ticket)) findings.leak('socket with a used ticket', viewer.name, 'was let in');
    findings.probes += 1;
    listeners.push({ viewer, asked: home.id, socket, frames });
    await askStreams(pass, viewer, home.id, socket);
  });
  return listeners;
}

async function askStreams({ world, findings }: Pass, viewer: Viewer, asked: string, socket: Socket): Promise<void> {
  const self: StreamTarget[] = [{ kind: 'member', name: `member:${membershipIn(viewer.sight, asked)?.memberId}`, target: { noun: 'member', label: 'self', id: membershipIn(viewer.sight, asked)?.memberId ?? '', network: asked, owner: null } }];
  // A kind that somebody may not hear at all is refused before its objects are looked at, whatever they are.
  const member = membershipIn(viewer.sight, asked);
  const closed = new Set<string>(member && isGuest(member) ? ['thread'] : viewer.sight.token ? ['thread'] : []);
  for (const wanted of [...self, ...fewStreams(world.targets)]) {
    const answer = await subscribe(socket, wanted.name);
    // The server takes twenty calls a second from one socket.
    await wait(55);
    findings.probes += 1;
    const allowed = mayListen(viewer.sight, asked, wanted, world.canaries);
    if (answer.ok) findings.served.add(`stream ${wanted.kind}`);
    const probe = `subscribe ${wanted.kind}:${wanted.target.label}`;
    if (allowed !== answer.ok) findings.leak(probe, viewer.name, allowed ? `is refused (${answer.code})` : 'is let in');
    else if (!mayKnow(viewer.sight, asked, wanted, world.canaries) && JSON.stringify(answer) !== `{"ok":false,"code":"${closed.has(wanted.kind) ? 'FORBIDDEN' : 'NOT_FOUND'}"}`) findings.leak(probe, viewer.name, `is not answered like a missing one: ${JSON.stringify(answer)}`);
  }
}

// Tickets of other networks, and tickets that nobody made.
async function refuseStrangers({ world, server, findings }: Pass, viewer: Viewer): Promise<void> {
  for (const { id, slug } of Object.values(world.networks)) {
    findings.probes += 1;
    if (!mayDo(viewer.sight, id, 'socketTicket', null) && (await ticketFor(viewer.client, slug))) findings.leak(`mutation socketTicket in ${slug}`, viewer.name, 'was given a ticket');
  }
  if (await open(server.url, viewer.sight.userId ?? 'A'.repeat(43))) findings.leak('socket with a made-up ticket', viewer.name, 'was let in');
}

/** Searches every frame that came since the last time. */
export function searchFrames({ findings }: Pass, listeners: readonly Listener[]): void {
  for (const { viewer, asked, frames } of listeners) {
    for (const frame of frames.splice(0)) {
      findings.probes += 1;
      findings.see({ viewer, probe: 'socket frame', asked }, frame);
    }
  }
}

/** What is written while a change is made may still be on its way to the sockets. */
const ARRIVES_MS = 150;

/**
 * Narrows something while everybody listens: whoever saw it until now may hear that it is gone, since they know its id, and
 * nothing of it afterwards. So the frames before, during and after are searched apart.
 */
export async function whileNarrowing(pass: Pass, listeners: readonly Listener[], change: () => Promise<void>): Promise<void> {
  const { database, world: { canaries } } = pass;
  const search = async (known: 'now' | 'until now too'): Promise<void> => {
    await wait(ARRIVES_MS);
    await tellIds(database, canaries, known === 'until now too');
    searchFrames(pass, listeners);
  };
  await search('now');
  await change();
  await search('until now too');
  await tellIds(database, canaries);
}

/** Lets people into teams while everybody listens: what they heard before is searched with the rights that they had then. */
export async function whileJoining(pass: Pass, listeners: readonly Listener[], change: () => Promise<void>): Promise<void> {
  await wait(ARRIVES_MS);
  searchFrames(pass, listeners);
  await change();
  const sights = await readSights(pass.database);
  for (const { sight } of pass.world.viewers) Object.assign(sight, { memberships: sights.get(sight.userId ?? '')?.memberships ?? sight.memberships });
}
