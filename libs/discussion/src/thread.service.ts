import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '@cairn/domain';
import { inboxOf } from '@cairn/networks';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, mayDo, pageSize, text, toConnection, type Connection, type WriteTx } from '@cairn/platform';
import type { Message, Speaker } from './message.entity.js';
import type { SubjectArgs, ThreadArgs } from './message.input.js';
import { MESSAGES_BY_ID, THREAD_PAGE, type MessageRow, type ThreadPageRow } from './message.page.js';
import { messageOf, numberOf, talkOf } from './message.type.js';
import { Subjects, type Subject } from './subjects.service.js';
import { ThreadView, type ThreadMark } from './thread.entity.js';
import { FOLLOW, MARK, MARK_READ, OPEN_THREAD, READERS, type MarkRow } from './thread.page.js';

const MOST_NAMES = 8;
const MOST_IDS = 100;

/** Reading threads: their history, and how far somebody has come in them. */
@Injectable()
export class ThreadService {
  constructor(private readonly db: Db, private readonly subjects: Subjects) {}

  /** A thread with a page of its history. Whoever reads the object reads it, whether anything was said or not. */
  one(args: ThreadArgs): Promise<ThreadView> {
    const first = pageSize(args);
    const before = numberOf(decodeCursor(args.after, 1));
    return this.db.read(async (tx) => {
      const subject = await this.subjects.load(tx, args.kind, args.subjectId);
      const rows = await tx.page(THREAD_PAGE, [tx.networkId, subject.id, currentActor().memberId, before, first + 1]);
      return view(subject, rows, first);
    });
  }

  /** Messages of a thread by their ids, in the order of the thread; what was removed is left out. */
  messages({ kind, subjectId }: SubjectArgs, ids: readonly string[]): Promise<Message[]> {
    if (ids.length > MOST_IDS) throw badInput('ids', `Ask for ${MOST_IDS} messages at most.`);
    return this.db.read(async (tx) => {
      const subject = await this.subjects.load(tx, kind, subjectId);
      const rows = await tx.page(MESSAGES_BY_ID, [tx.networkId, subject.id, ids.filter(isId)]);
      return rows.map(messageOf);
    });
  }

  /** Members who can be spoken to in a thread: those who read its object. */
  mentionable({ kind, subjectId }: SubjectArgs, search?: string | null): Promise<Speaker[]> {
    const wanted = search == null ? '' : text('search', search, { max: 100 });
    return this.db.read(async (tx) => {
      const { visibility, ownerId, teamId } = await this.subjects.load(tx, kind, subjectId);
      tx.permit('member.read');
      return tx.page(READERS, [tx.networkId, visibility, ownerId, teamId, wanted === '' ? null : wanted, null, currentActor().memberId, MOST_NAMES]);
    });
  }

  /** Follows a thread from now on; muted, it keeps its place and stays out of the inbox until one is spoken to. */
  follow({ kind, subjectId }: SubjectArgs, muted: boolean): Promise<ThreadMark> {
    return this.db.mutate(muted ? 'muteThread' : 'followThread', { kind, subjectId }, {
      run: async (tx) => {
        const { id } = await this.subjects.load(tx, kind, subjectId);
        const { memberId } = currentActor();
        await tx.page(OPEN_THREAD, [tx.networkId, id, kind]);
        const [mark] = await tx.page(FOLLOW, [tx.networkId, memberId, id, muted]);
        this.tell(tx, id, mark?.readNumber ?? 0);
        return markOf(id, mark);
      },
      again: (tx) => this.mark(tx, kind, subjectId),
    });
  }

  /** What has been read up to `number`, in every tab. Nothing changes for whoever does not follow. */
  markRead({ kind, subjectId }: SubjectArgs, number: number): Promise<ThreadMark> {
    if (!Number.isInteger(number) || number < 0) throw badInput('number', 'This must be a whole number.');
    return this.db.mutate('markRead', { kind, subjectId, number }, {
      run: async (tx) => {
        const { id } = await this.subjects.load(tx, kind, subjectId);
        const [moved] = await tx.page(MARK_READ, [tx.networkId, currentActor().memberId, id, number]);
        if (!moved) return this.mark(tx, kind, subjectId);
        this.tell(tx, id, moved.readNumber);
        return markOf(id, moved);
      },
      again: (tx) => this.mark(tx, kind, subjectId),
    });
  }

  private async mark(tx: WriteTx, kind: SubjectKind, subjectId: string): Promise<ThreadMark> {
    const { id } = await this.subjects.load(tx, kind, subjectId);
    const [row] = await tx.page(MARK, [tx.networkId, currentActor().memberId, id]);
    return markOf(id, row);
  }

  private tell(tx: WriteTx, threadId: string, number: number): void {
    tx.record(inboxOf(currentActor().memberId), 'thread.seen', { threadId, number });
  }
}

function markOf(id: string, row: MarkRow | undefined): ThreadMark {
  return { id, following: row !== undefined, muted: row?.muted ?? false, readNumber: row?.readNumber ?? 0 };
}

function view(subject: Subject, rows: readonly ThreadPageRow[], first: number): ThreadView {
  const [head] = rows;
  const said = rows.filter((row): row is ThreadPageRow & MessageRow => row.id !== null).map(messageOf);
  const messages: Connection<Message> = toConnection(said, first, ({ number }) => encodeCursor([String(number)]));
  return Object.assign(new ThreadView(), {
    id: subject.id, kind: subject.kind, title: subject.title, visibility: subject.visibility, stream: talkOf(subject.id),
    seq: head?.seq ?? 0, count: head?.messages ?? 0, lastNumber: head?.lastNumber ?? 0, following: head?.readNumber != null, muted: head?.muted ?? false,
    readNumber: head?.readNumber ?? null, unread: head?.unread ?? 0, messages, viewerCan: { post: mayDo('message.post', {}) },
  });
}
