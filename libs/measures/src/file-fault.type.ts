import { AppError } from '@cairn/platform';

/** Why a whole file was refused; a client may branch on it, a person reads the sentence beside it. */
export type FileFault =
  | 'EMPTY' | 'NO_ROWS' | 'UTF16' | 'NUL' | 'NOT_UTF8' | 'SPREADSHEET' | 'ONE_COLUMN' | 'TOO_MANY_COLUMNS' | 'TOO_MANY_ROWS'
  | 'HEADER_BLANK' | 'HEADER_TWICE' | 'QUOTE_OPEN' | 'QUOTE_MISPLACED' | 'RECORD_TOO_LONG' | 'UNREADABLE'
  | 'NOT_A_WORKBOOK' | 'OLD_WORKBOOK' | 'OPEN_DOCUMENT' | 'BINARY_WORKBOOK' | 'ENCRYPTED' | 'MACROS' | 'DAMAGED' | 'UNSAFE' | 'TOO_LARGE_UNPACKED' | 'NO_SHEET';

/** The refusal of a file. */
export function fileFault(reason: FileFault, message: string, line?: number): AppError {
  return new AppError('BAD_USER_INPUT', message, { field: 'file', reason, ...(line ? { line } : {}) });
}
