/** The closed set of codes that leave the server; anything else becomes INTERNAL. */
export const ERROR_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED',
  'TOO_COMPLEX', 'UNAVAILABLE', 'RESYNC_REQUIRED', 'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that may be shown: its message is written for the reader and carries no internals. */
export class AppError extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly details: Record<string, unknown> = {}) {
    super(message);
    this.name = 'AppError';
  }
}

/** The one answer for what is missing, foreign or hidden: byte-equal but for the request id. */
export const notFound = (): AppError => new AppError('NOT_FOUND', 'This does not exist, or it is not shared with you.');
export const forbidden = (): AppError => new AppError('FORBIDDEN', 'You can read this, but you may not do this to it.');
export const unauthenticated = (): AppError => new AppError('UNAUTHENTICATED', 'Sign in first.');
/** @param field the input field as the client wrote it, such as `aim.byWhen` */
export const badInput = (field: string, message: string): AppError => new AppError('BAD_USER_INPUT', message, { field });
export const conflict = (message: string, details: Record<string, unknown> = {}): AppError =>
  new AppError('CONFLICT', message, details);
/** @param seconds until another try may succeed */
export const rateLimited = (seconds: number): AppError =>
  new AppError('RATE_LIMITED', `Too many tries. Try again in ${Math.ceil(seconds)} seconds.`, { retryAfter: Math.ceil(seconds) });
export const tooComplex = (message: string): AppError => new AppError('TOO_COMPLEX', message);
export const unavailable = (): AppError =>
  new AppError('UNAVAILABLE', 'The database does not answer right now. Your data is safe; try again in a moment.', { retryAfter: 2 });
