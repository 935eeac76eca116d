import type { BoardQuery, TestCardFragment } from '@cairn/contracts';

export type BoardView = NonNullable<BoardQuery['board']>;
export const COLUMN_KEYS = ['PLAN', 'DO', 'STUDY', 'CLOSED'] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];
export interface ColumnView { key: ColumnKey; cards: TestCardFragment[]; total: number }

const STAGES: Record<ColumnKey, readonly string[]> = { PLAN: ['DRAFT', 'PLANNED'], DO: ['RUNNING'], STUDY: ['STUDYING'], CLOSED: ['CLOSED'] };

/** The four columns that people see: drafts and plans stand in one. */
export function columnsOf(board: Pick<BoardView, 'columns'>): ColumnView[] {
  return COLUMN_KEYS.map((key) => {
    const parts = board.columns.filter(({ stage }) => STAGES[key].includes(stage)).reverse();
    return { key, cards: parts.flatMap(({ cards }) => cards), total: parts.reduce((sum, { total }) => sum + total, 0) };
  });
}
