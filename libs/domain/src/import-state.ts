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

/** Why a confirmed import did not come to its end; nothing of it was saved. */
export const ImportFailure = {
  /** Whoever confirmed it may not write these points any more. */
  NOT_ALLOWED: 'NOT_ALLOWED',
  /** The directory, the measure or the agreement changed after the file was checked: check it again. */
  OUTDATED: 'OUTDATED',
  /** The file is not there any more: upload it again. */
  FILE_GONE: 'FILE_GONE',
  /** Our side failed, again and again: start it again. */
  INTERRUPTED: 'INTERRUPTED',
} as const;
export type ImportFailure = (typeof ImportFailure)[keyof typeof ImportFailure];

/** CHECKED → CHECKED: the columns are mapped again; → UPLOADED: another sheet is read. A failed import saved nothing, so it may be checked or started again. */
export const IMPORT_STATES: StateTable<ImportState> = {
  UPLOADED: ['UPLOADED', 'CHECKED'],
  CHECKED: ['UPLOADED', 'CHECKED', 'IMPORTING'],
  IMPORTING: ['DONE', 'FAILED'],
  DONE: ['UNDONE'],
  FAILED: ['UPLOADED', 'CHECKED', 'IMPORTING'],
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

/** Undoing restores what stood before, unless `supersededBy` (a file name) changed the same points later, or points were `handedOver` with their series. */
export function decideUndo(current: { state: ImportState; supersededBy: string | null; handedOver?: number }): { state: ImportState } | Refusal {
  const step = decideImportState(current, ImportState.UNDONE);
  if ('kind' in step) return step;
  if (current.handedOver) return refuse('UNDO_HANDED_OVER', { points: current.handedOver });
  return current.supersededBy === null ? step : refuse('UNDO_SUPERSEDED', { file: current.supersededBy });
}
