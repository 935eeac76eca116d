import { Injectable } from '@nestjs/common';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, pageSize, text, toConnection, type Connection } from '@cairn/platform';
import { INBOX, INBOX_COUNT, SEARCH, type HitRow } from './inbox.page.js';
import type { InboxCount, InboxEntry, MessageHit } from './inbox.type.js';
import type { InboxArgs, SearchMessagesArgs } from './message.input.js';
import { Subjects } from './subjects.service.js';

const LONGEST_SEARCH = 200;
// Each candidate is looked up under the walls: enough for a page among some that are hidden. Somebody who may read little gets more rounds.
const CANDIDATES = 200;
const ROUNDS = 5;

/** What waits for a member over all threads, and what was said in them. */
@Injectable()
export class InboxService {
  constructor(private readonly db: Db, private readonly subjects: Subjects) {}

  list(args: InboxArgs): Promise<Connection<InboxEntry>> {
    const first = pageSize(args);
    const [at, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (at != null && (Number.isNaN(Date.parse(at)) || !isId(id))) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      tx.permit('thread.read');
      const rows = await tx.page(INBOX, [tx.networkId, currentActor().memberId, this.subjects.listed(), args.all, at, id, first + 1]);
      const page = toConnection(rows, first, (row) => encodeCursor([row.lastAt.toISOString(), row.id]));
      // What was taken back has no title, and no talk.
      return { ...page, edges: page.edges.filter(({ node }) => node.title !== '') };
    });
  }

  count(): Promise<InboxCount> {
    return this.db.read(async (tx) => {
      tx.permit('thread.read');
      const [row] = await tx.page(INBOX_COUNT, [tx.networkId, currentActor().memberId, this.subjects.listed()]);
      return row ?? { threads: 0, mentions: 0 };
    });
  }

  /** Messages with all these words, the last one perhaps unfinished, newest first. What holds no word finds nothing. */
  search(args: SearchMessagesArgs): Promise<Connection<MessageHit>> {
    const first = pageSize(args);
    const words = text('search', args.search, { max: LONGEST_SEARCH });
    let [before] = decodeCursor(args.after, 1) ?? [null];
    if (before != null && !isId(before)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      tx.permit('thread.read');
      const found: MessageHit[] = [];
      for (let round = 0; round < ROUNDS && found.length <= first; round += 1) {
        const rows: HitRow[] = await tx.page(SEARCH, [tx.networkId, words, before ?? null, CANDIDATES, this.subjects.listed()]);
        found.push(...rows.filter((row): row is HitRow & MessageHit => row.title !== null));
        before = rows.at(-1)?.candidate;
        if (rows.length < CANDIDATES) break;
      }
      return toConnection(found.slice(0, first + 1), first, ({ id }) => encodeCursor([id]));
    });
  }
}
