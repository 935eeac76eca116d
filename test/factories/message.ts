import { Client } from '../harness/client.js';
import type { Person } from './person.js';

/** What a thread hangs on. */
export interface Subject { kind: string; subjectId: string }

/** A message as specs look at it. */
export interface Message {
  id: string; number: number; body: string; version: number; createdAt: string; editedAt: string | null; replyToId: string | null;
  author: { id: string; name: string; organizationName: string };
  replyTo: { id: string; number: number; authorName: string; excerpt: string } | null;
  mentions: { id: string; name: string }[];
  reactions: { kind: string; members: { id: string; name: string }[] }[];
  viewerCan: { edit: boolean };
}

export interface Thread {
  id: string; title: string; visibility: string; stream: string; count: number; lastNumber: number; following: boolean; muted: boolean; readNumber: number | null; unread: number;
  messages: { edges: { node: Message; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  viewerCan: { post: boolean };
}

export const MESSAGE = `id number body version createdAt editedAt replyToId author { id name organizationName } replyTo { id number authorName excerpt }
  mentions { id name } reactions { kind members { id name } } viewerCan { edit }`;
export const THREAD = `query ($kind: SubjectKind!, $subjectId: ID!, $first: Int! = 50, $after: String) { thread(kind: $kind, subjectId: $subjectId, first: $first, after: $after) {
  id title visibility stream count lastNumber following muted readNumber unread viewerCan { post }
  messages { edges { cursor node { ${MESSAGE} } } pageInfo { hasNextPage endCursor } } } }`;
export const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { ${MESSAGE} } }`;

export interface MessageValues { body?: string; replyToId?: string; mentionIds?: string[] }

/** The talk of the whole network. */
export function networkTalk(network: { id: string }): Subject {
  return { kind: 'NETWORK', subjectId: network.id };
}

/** Writes a message. */
export async function postMessage(author: Pick<Person, 'client'>, subject: Subject, values: MessageValues = {}): Promise<Message> {
  const input = { ...subject, body: 'It worked in two of three classes.', ...values };
  return (await author.client.ask<{ postMessage: Message }>(POST, { input }, Client.key())).postMessage;
}

/** A thread with its newest page. */
export async function readThread(reader: Pick<Person, 'client'>, subject: Subject, page: { first?: number; after?: string | null } = {}): Promise<Thread> {
  return (await reader.client.ask<{ thread: Thread }>(THREAD, { ...subject, ...page })).thread;
}
