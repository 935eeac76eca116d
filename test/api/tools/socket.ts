import { io, type Socket } from 'socket.io-client';
import type { Client } from '../../harness/client.js';
import { until } from './until.js';

export interface StreamEvent { stream: string; seq: number; name: string; version: number; payload: Record<string, unknown> }
export type Ack = { ok: true; seq?: number } | { ok: false; code: string };

/** An open socket of a test and what came over it. */
export interface Listener {
  socket: Socket;
  events: StreamEvent[];
  revoked: string[];
  /** Why it was closed; null while it is open. */
  closed: () => string | null;
  subscribe: (stream: string) => Promise<Ack>;
  ask: (name: string, message: unknown) => Promise<Ack>;
  /** Waits for an event by its name. */
  next: (name: string) => Promise<StreamEvent>;
}

const open: Socket[] = [];

/** Closes what the test left open. */
export function closeSockets(): void {
  for (const socket of open.splice(0)) socket.close();
}

/** A single-use ticket for the client's network. */
export async function ticketOf(client: Client): Promise<string> {
  return (await client.ask<{ socketTicket: { ticket: string } }>('mutation { socketTicket { ticket expiresAt } }')).socketTicket.ticket;
}

/** Opens a socket as a page of the server would. Rejects with the server's word. */
export function connectWith(url: string, auth: Record<string, unknown>, headers: Record<string, string> = { origin: url }, transports = ['websocket']): Promise<Listener> {
  const socket = io(url, { transports, auth, extraHeaders: headers, forceNew: true, reconnection: false, timeout: 5_000 });
  open.push(socket);
  const events: StreamEvent[] = [];
  const revoked: string[] = [];
  let closed: string | null = null;
  socket.on('event', (event: StreamEvent) => events.push(event));
  socket.on('stream.revoked', ({ stream }: { stream: string }) => revoked.push(stream));
  socket.on('disconnect', (reason) => { closed = reason; });
  const ask = (name: string, message: unknown): Promise<Ack> => socket.timeout(5_000).emitWithAck(name, message) as Promise<Ack>;
  const listener: Listener = {
    socket, events, revoked, ask, closed: () => closed, subscribe: (stream) => ask('subscribe', { stream }),
    next: (name) => until(`an event ${name}`, () => events.find((event) => event.name === name)),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(listener));
    socket.once('connect_error', (error) => reject(error));
    // The server's word, if it gave one, comes right behind.
    socket.io.once('close', (reason) => setTimeout(() => reject(new Error(reason)), 200));
  });
}

/** Opens a socket for a client, with a ticket of its own. */
export async function listen(client: Client): Promise<Listener> {
  return connectWith(client.url, { ticket: await ticketOf(client) });
}
