import { Injectable } from '@nestjs/common';
import { LONGEST_MESSAGE, MESSAGE_UNDO_DAYS, refuse, type ReactionKind } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { badInput, conflict, currentActor, Db, isId, newId, notFound, refusalOf, text, type ReadTx, type Refused, type WriteTx } from '@cairn/platform';
import { Message } from './message.entity.js';
import type { EditMessageInput, PostMessageInput } from './message.input.js';
import { ADD_ANSWER, ADD_MESSAGE, ADD_REACTION, COUNT_MESSAGE, FORGET_WORDS, MESSAGES_BY_ID, REMOVE_REACTION, type MessageRow } from './message.page.js';
import { messageOf, talkOf } from './message.type.js';
import { Subjects, type Subject } from './subjects.service.js';
import { OPEN_THREAD, READERS } from './thread.page.js';

const MOST_MENTIONS = 50;
const DAY_MS = 86_400_000;

/** Writing: everybody who reads an object and works in the network talks about it, and changes the own words alone. */
@Injectable()
export class MessageService {
  constructor(private readonly db: Db, private readonly subjects: Subjects) {}

  /** @throws NOT_FOUND for an object one does not see, or an answer to nothing of this thread; BAD_USER_INPUT; FORBIDDEN for guests and resting districts */
  post(input: PostMessageInput): Promise<Message> {
    const body = text('body', input.body, { max: LONGEST_MESSAGE, required: true });
    const replyToId = input.replyToId ?? null;
    if (replyToId !== null && !isId(replyToId)) throw notFound();
    return this.db.mutate('postMessage', input, {
      run: async (tx) => {
        const subject = await this.subjects.load(tx, input.kind, input.subjectId);
        tx.permit('message.post');
        const { memberId } = currentActor();
        const spokenTo = await this.readers(tx, subject, input.mentionIds ?? []);
        const values = [tx.networkId, newId(), subject.id, memberId, body, replyToId, spokenTo];
        const add = async (): Promise<MessageRow | undefined> => (await tx.page(replyToId === null ? ADD_MESSAGE : ADD_ANSWER, values))[0];
        // The first message opens its thread.
        const row = await add() ?? (await tx.page(OPEN_THREAD, [tx.networkId, subject.id, subject.kind]), await add());
        if (!row) throw notFound();
        const { authorId, authorName, organizationName, mentions, number } = row;
        tx.record(talkOf(subject.id), 'message.posted', { messageId: row.id, number, authorId, authorName, organizationName, body, mentions, replyToId, at: row.createdAt.toISOString() });
        return messageOf(row);
      },
      again: (tx, id) => this.found(tx, id),
    });
  }

  /** @throws CONFLICT with the current version, NOT_FOUND, FORBIDDEN for the words of others; MESSAGE_GONE is a refusal */
  edit(input: EditMessageInput): Promise<Message | Refused> {
    const body = text('body', input.body, { max: LONGEST_MESSAGE, required: true });
    return this.db.mutate<Message | Refused>('editMessage', input, {
      run: async (tx) => {
        const { message, subject } = await this.own(tx, input.id);
        if (message.deletedAt) return refusalOf(refuse('MESSAGE_GONE'));
        if (message.version !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: message.version });
        const mentionIds = await this.readers(tx, subject, input.mentionIds ?? []);
        const editedAt = new Date();
        const { version } = await tx.of(Message).edit(message, input.version, { body, mentionIds, editedAt });
        // The words before are gone from the log too: who catches up fetches the message.
        await tx.page(FORGET_WORDS, [message.id]);
        const shown = await this.shown(tx, message.id);
        tx.record(talkOf(subject.id), 'message.edited', { messageId: message.id, version, body, mentions: shown.mentions, at: editedAt.toISOString() });
        return shown;
      },
      again: (tx, id) => this.found(tx, id),
    });
  }

  /** Takes one's own message back, words and all; it can be restored for 30 days. Repeating it changes nothing. */
  async remove(id: string): Promise<boolean> {
    await this.db.mutate<{ id: string }>('removeMessage', { id }, {
      run: async (tx) => {
        const { message, subject } = await this.own(tx, id);
        if (message.deletedAt) return { id };
        await tx.of(Message).edit(message, message.version, { deletedAt: new Date() });
        await tx.page(COUNT_MESSAGE, [tx.networkId, subject.id, -1]);
        await tx.page(FORGET_WORDS, [id]);
        tx.record(talkOf(subject.id), 'message.removed', { messageId: id });
        return { id };
      },
      again: async () => ({ id }),
    });
    return true;
  }

  /** Brings one's own message back. UNDO_TOO_LATE is a refusal. */
  restore(id: string): Promise<Message | Refused> {
    return this.db.mutate<Message | Refused>('restoreMessage', { id }, {
      run: async (tx) => {
        const { message, subject } = await this.own(tx, id);
        if (!message.deletedAt) return this.shown(tx, id);
        if (Date.now() - message.deletedAt.getTime() > MESSAGE_UNDO_DAYS * DAY_MS) return refusalOf(refuse('UNDO_TOO_LATE', { days: MESSAGE_UNDO_DAYS }));
        await tx.of(Message).edit(message, message.version, { deletedAt: null });
        await tx.page(COUNT_MESSAGE, [tx.networkId, subject.id, 1]);
        tx.record(talkOf(subject.id), 'message.restored', { messageId: id });
        return this.shown(tx, id);
      },
      again: (tx) => this.found(tx, id),
    });
  }

  /** Adds or takes back a reaction of one's own. Repeating it changes nothing. */
  react(id: string, kind: ReactionKind, on: boolean): Promise<Message> {
    return this.db.mutate(on ? 'react' : 'unreact', { id, kind }, {
      run: async (tx) => {
        const message = await tx.load('thread.read', Message, id);
        if (message.deletedAt) throw notFound();
        await this.subjects.find(tx, message.threadId);
        tx.permit('message.post');
        const { memberId } = currentActor();
        const changed = await tx.page(on ? ADD_REACTION : REMOVE_REACTION, [tx.networkId, message.threadId, id, memberId, kind]);
        const me = await tx.byId(Member, memberId);
        if (changed.length > 0) tx.record(talkOf(message.threadId), 'message.reacted', { messageId: id, memberId, memberName: me?.name ?? '', kind, on });
        return this.shown(tx, id);
      },
      again: (tx) => this.found(tx, id),
    });
  }

  private async own(tx: WriteTx, id: string): Promise<{ message: Message; subject: Subject }> {
    const message = await tx.load('message.edit', Message, id, { lock: true });
    return { message, subject: await this.subjects.find(tx, message.threadId) };
  }

  // Of the members who were named, those who read the object: nobody learns from an answer who may not.
  private async readers(tx: ReadTx, { visibility, ownerId, teamId }: Subject, ids: readonly string[]): Promise<string[]> {
    if (ids.length > MOST_MENTIONS) throw badInput('mentionIds', `Speak to ${MOST_MENTIONS} people at most.`);
    const wanted = [...new Set(ids.filter(isId))];
    if (wanted.length === 0) return [];
    return (await tx.page(READERS, [tx.networkId, visibility, ownerId, teamId, null, wanted, currentActor().memberId, MOST_MENTIONS])).map(({ id }) => id);
  }

  private async found(tx: WriteTx, id: string): Promise<Message> {
    const { threadId } = await tx.load('thread.read', Message, id);
    await this.subjects.find(tx, threadId);
    return this.shown(tx, id);
  }

  private async shown(tx: WriteTx, id: string): Promise<Message> {
    const [row] = await tx.page(MESSAGES_BY_ID, [tx.networkId, null, [id]]);
    if (!row) throw notFound();
    return messageOf(row);
  }
}
