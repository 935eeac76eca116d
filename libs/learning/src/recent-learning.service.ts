import { Injectable } from '@nestjs/common';
import { badInput, Db, decodeCursor, encodeCursor, isId, pageSize, toConnection, type Connection, type PageArgs } from '@cairn/platform';
import { EVIDENCE_OF } from './idea-evidence.page.js';
import type { IdeaEvidence, LearnedTest } from './idea-evidence.type.js';
import { RECENT_LEARNING, type LearnedRow } from './recent-learning.page.js';

const MICROSECONDS = /^\d{1,17}$/;

/** What teams learned, as the viewer may read it. */
@Injectable()
export class RecentLearningService {
  constructor(private readonly db: Db) {}

  /** The tests that ended last, whatever they decided, in one statement. */
  async list(args: PageArgs): Promise<Connection<LearnedTest>> {
    const first = pageSize(args);
    const [at = null, id = null] = decodeCursor(args.after, 2) ?? [];
    if (at !== null && (!MICROSECONDS.test(at) || id === null || !isId(id))) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      tx.permit('learning.read');
      const rows = await tx.page(RECENT_LEARNING, [tx.networkId, at, id, first + 1]);
      return toConnection(rows.map(learnedOf), first, (row) => encodeCursor([row.cursorAt, row.id]));
    });
  }

  /** What the network knows about an idea; null when nobody has shown a test of it. Batched over the ideas of an answer. */
  evidenceOf(ideaId: string): Promise<IdeaEvidence | null> {
    return this.db.read((tx) => tx.loader<string, IdeaEvidence | null>('learning.evidence', async (ids) => {
      const rows = await tx.page(EVIDENCE_OF, [[...ids]]);
      const byIdea = new Map(rows.map((row) => [row.ideaId, row]));
      return ids.map((id) => byIdea.get(id) ?? null);
    }).load(ideaId));
  }
}

// Inside JSON an instant is a text.
function learnedOf(row: LearnedRow): LearnedRow {
  return { ...row, evidence: row.evidence && { ...row.evidence, updatedAt: new Date(row.evidence.updatedAt) } };
}
