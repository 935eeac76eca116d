import { Injectable } from '@nestjs/common';
import { CycleStage, streamName } from '@cairn/domain';
import { currentActor, Db, isId, mayDo, notFound } from '@cairn/platform';
import { BOARD, BOARDS } from './board.page.js';
import type { Board, BoardChoice } from './board.type.js';
import { cardOf } from './cycle-card.type.js';

const COLUMNS: readonly CycleStage[] = [CycleStage.DRAFT, CycleStage.PLANNED, CycleStage.RUNNING, CycleStage.STUDYING, CycleStage.CLOSED];

/** What a team tests, by stage, as each viewer may see it. */
@Injectable()
export class BoardService {
  constructor(private readonly db: Db) {}

  /** The board of a team in one statement. Cancelled tests stand with the closed ones. @throws NOT_FOUND */
  async board(teamId: string): Promise<Board> {
    if (!isId(teamId)) throw notFound();
    const [row] = await this.db.read((tx) => tx.page(BOARD, [teamId, mayDo('member.read', {})]));
    if (!row) throw notFound();
    const cards = row.cards.map(cardOf);
    const endedAt = (one: { closedAt: Date | null }): number => one.closedAt?.getTime() ?? 0;
    const columns = COLUMNS.map((stage) => {
      if (stage !== CycleStage.CLOSED) {
        const open = cards.filter((card) => card.stage === stage);
        return { stage, total: open.length, cards: open };
      }
      const ended = cards.filter((card) => card.stage === CycleStage.CLOSED || card.stage === CycleStage.CANCELLED).sort((a, b) => endedAt(b) - endedAt(a));
      return { stage, total: row.closed, cards: ended };
    });
    return {
      teamId: row.id, teamName: row.name, districtName: row.siteName, ended: row.endedAt !== null, columns, stream: streamName('team', row.id),
      canCreate: row.endedAt === null && mayDo('cycle.create', { ownerId: row.ownerId, teamId: row.id }), mine: currentActor().teamIds.includes(row.id),
    };
  }

  /** The teams of the viewer. */
  mine(): Promise<BoardChoice[]> {
    return this.db.read((tx) => tx.page(BOARDS, [currentActor().teamIds]));
  }
}
