import { type Refusal, refuse } from './refusals.js';
import { type StateTable, mayMove } from './state-machine.js';

/** Where an uploaded file stands. */
export const ImportState = {
  UPLOADED: 'UPLOADED',
  CHECKED: 'CHECKED',
  IMPORTING: 'IMPORTING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  UNDONE: 'UNDONE',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];

/** CHECKED → CHECKED: the columns are mapped again. */
export const IMPORT_STATES: StateTable<ImportState> = {
  UPLOADED: ['CHECKED'],
  CHECKED: ['CHECKED', 'IMPORTING'],
  IMPORTING: ['DONE', 'FAILED'],
  DONE: ['UNDONE'],
  FAILED: [],
  UNDONE: [],
};

/** One step of the table, or IMPORT_STATE. */
export function decideImportState(current: { state: ImportState }, to: ImportState): { state: ImportState } | Refusal {
  return mayMove(IMPORT_STATES, current.state, to) ? { state: to } : refuse('IMPORT_STATE', { from: current.state, to });
}

/** Confirming starts the import of the `ready` rows; `bad` rows must be left out knowingly. */
export function decideConfirm(
  current: { state: ImportState; ready: number; bad: number },
  leaveOutBadRows: boolean,
): { state: ImportState } | Refusal {
  const step = decideImportState(current, ImportState.IMPORTING);
  if ('kind' in step) return step;
  if (current.bad > 0 && !leaveOutBadRows) return refuse('HAS_BAD_ROWS', { bad: current.bad });
  if (current.ready === 0) return refuse('NOTHING_TO_IMPORT');
  return step;
}

/** Undoing restores what stood before, unless `supersededBy` (a file name) changed the same points later. */
export function decideUndo(current: { state: ImportState; supersededBy: string | null }): { state: ImportState } | Refusal {
  const step = decideImportState(current, ImportState.UNDONE);
  if ('kind' in step) return step;
  return current.supersededBy === null ? step : refuse('UNDO_SUPERSEDED', { file: current.supersededBy });
}
