import type { MessagePartsFragment, StreamEventMessage, ThreadQuery } from '@cairn/contracts';

export type MessageView = MessagePartsFragment;
/** One page of a thread as it was fetched, newest first. */
export type ThreadPage = NonNullable<ThreadQuery['thread']>;
/** Who looks: the own words can be edited. */
export interface Reader { id: string; post: boolean }

interface Posted { messageId: string; number: number; authorId: string; authorName: string; organizationName: string; body?: string; mentions?: MessageView['mentions']; replyToId: string | null; at: string }
interface Edited { messageId: string; version: number; body?: string; mentions?: MessageView['mentions']; at: string }
interface Reacted { messageId: string; memberId: string; memberName: string; kind: MessageView['reactions'][number]['kind']; on: boolean }

const EXCERPT = 160;

/**
 * The pages after events of their stream: what a fresh fetch would have given. `missing` are messages whose words the
 * events do not carry: they were taken back, edited or restored meanwhile, and are fetched by their ids.
 */
export function applyEvents(pages: readonly ThreadPage[], events: readonly StreamEventMessage[], reader: Reader): { pages: ThreadPage[]; missing: string[] } {
  const missing = new Set<string>();
  const next = events.reduce<ThreadPage[]>((all, event) => {
    const loaded = all.flatMap(messagesOf);
    return all.map((page, at) => (event.seq <= page.seq ? page : { ...one(page, event, at === 0, loaded, reader, missing), seq: event.seq }));
  }, [...pages]);
  return { pages: next, missing: [...missing] };
}

/** Pages with messages that were fetched by their ids: each in its place, or on top when it is newer than all. */
export function putMessages(pages: readonly ThreadPage[], fetched: readonly MessageView[]): ThreadPage[] {
  return fetched.reduce<ThreadPage[]>((all, message) => {
    if (all.some((page) => messagesOf(page).some(({ id }) => id === message.id))) return all.map((page) => mapMessages(page, (old) => (old.id === message.id ? message : old)));
    const at = all.findIndex((page, index) => index === all.length - 1 || messagesOf(page).some(({ number }) => number < message.number));
    const home = all[at];
    // Older than everything that was loaded: it comes with its page.
    const beyond = home !== undefined && home.messages.pageInfo.hasNextPage && messagesOf(home).every(({ number }) => number > message.number);
    return home === undefined || beyond ? all : all.map((page, index) => (index === at ? insert(page, message) : page));
  }, [...pages]);
}

/** Pages without a message that was just removed; its event counts it later. */
export function withoutMessage(pages: readonly ThreadPage[], messageId: string): ThreadPage[] {
  return pages.map((page) => ({ ...removed(page, messageId), count: page.count }));
}

/** All messages of the pages, oldest first. */
export function inOrder(pages: readonly ThreadPage[]): MessageView[] {
  return pages.flatMap(messagesOf).sort((a, b) => a.number - b.number);
}

function one(page: ThreadPage, { name, payload }: StreamEventMessage, newest: boolean, loaded: readonly MessageView[], reader: Reader, missing: Set<string>): ThreadPage {
  const facts = payload as unknown;
  switch (name) {
    case 'message.posted':
      return posted(page, facts as Posted, newest, loaded, reader, missing);
    case 'message.edited':
      return edited(page, facts as Edited, missing);
    case 'message.removed':
      return removed(page, (facts as { messageId: string }).messageId);
    case 'message.restored':
      missing.add((facts as { messageId: string }).messageId);
      for (const { id, replyToId } of messagesOf(page)) if (replyToId === (facts as { messageId: string }).messageId) missing.add(id);
      return { ...page, count: page.count + 1 };
    case 'message.reacted':
      return mapMessages(page, (message) => (message.id === (facts as Reacted).messageId ? reacted(message, facts as Reacted) : message));
    default:
      return page;
  }
}

function posted(page: ThreadPage, said: Posted, newest: boolean, loaded: readonly MessageView[], reader: Reader, missing: Set<string>): ThreadPage {
  const mine = said.authorId === reader.id;
  // Whoever writes follows, from here on.
  const follows = mine && !page.following ? { following: true, readNumber: said.number } : {};
  const told = { ...page, ...follows, count: page.count + 1, lastNumber: said.number };
  const answered = loaded.find(({ id }) => id === said.replyToId);
  if (said.body === undefined || (said.replyToId !== null && !answered)) missing.add(said.messageId);
  if (!newest || said.body === undefined) return told;
  return insert(told, {
    id: said.messageId, number: said.number, body: said.body, version: 1, createdAt: said.at, editedAt: null, replyToId: said.replyToId, mentions: said.mentions ?? [], reactions: [],
    author: { id: said.authorId, name: said.authorName, organizationName: said.organizationName },
    replyTo: answered ? { id: answered.id, number: answered.number, authorName: answered.author.name, excerpt: excerptOf(answered.body) } : null,
    viewerCan: { edit: mine && reader.post },
  });
}

function edited(page: ThreadPage, change: Edited, missing: Set<string>): ThreadPage {
  const { messageId, version, body, mentions, at } = change;
  if (body === undefined) {
    for (const { id, replyToId } of messagesOf(page)) if (id === messageId || replyToId === messageId) missing.add(id);
    return page;
  }
  return mapMessages(page, (message) => {
    if (message.id === messageId) return message.version >= version ? message : { ...message, body, version, mentions: mentions ?? [], editedAt: at };
    return message.replyTo?.id === messageId ? { ...message, replyTo: { ...message.replyTo, excerpt: excerptOf(body) } } : message;
  });
}

function removed(page: ThreadPage, messageId: string): ThreadPage {
  const edges = page.messages.edges
    .filter(({ node }) => node.id !== messageId)
    .map(({ node }) => ({ node: node.replyTo?.id === messageId ? { ...node, replyTo: null } : node }));
  return { ...page, count: page.count - 1, messages: { ...page.messages, edges } };
}

function reacted(message: MessageView, { memberId, memberName, kind, on }: Reacted): MessageView {
  const others = message.reactions.map((reaction) => (reaction.kind === kind ? { ...reaction, members: reaction.members.filter(({ id }) => id !== memberId) } : reaction));
  const known = others.some((reaction) => reaction.kind === kind) ? others : [...others, { kind, members: [] }];
  const reactions = known
    .map((reaction) => (on && reaction.kind === kind ? { ...reaction, members: [...reaction.members, { id: memberId, name: memberName }] } : reaction))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return { ...message, reactions };
}

function insert(page: ThreadPage, message: MessageView): ThreadPage {
  if (messagesOf(page).some(({ id }) => id === message.id)) return page;
  const edges = [...page.messages.edges, { node: message }].sort((a, b) => b.node.number - a.node.number);
  return { ...page, messages: { ...page.messages, edges } };
}

function mapMessages(page: ThreadPage, change: (message: MessageView) => MessageView): ThreadPage {
  return { ...page, messages: { ...page.messages, edges: page.messages.edges.map(({ node }) => ({ node: change(node) })) } };
}

function messagesOf(page: ThreadPage): MessageView[] {
  return page.messages.edges.map(({ node }) => node);
}

// As the server cuts it: by characters, not by halves of them.
function excerptOf(body: string): string {
  return [...body].slice(0, EXCERPT).join('');
}
