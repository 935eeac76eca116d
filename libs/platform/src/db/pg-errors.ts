const RETRYABLE = new Set(['40001', '40P01']);
// Class 08, admin shutdown, crash shutdown, cannot connect now, too many connections, disk full, read-only.
const UNAVAILABLE = new Set(['57P01', '57P02', '57P03', '53300', '53100', '25006', '55P03']);
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH']);

/** The SQLSTATE or socket code of an error, through TypeORM's wrapper. */
export function pgCode(error: unknown): string | null {
  if (!error || typeof error !== 'object') return null;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return driverError ? pgCode(driverError) : null;
}

/** True for a serialization failure or a deadlock: the same work may succeed the next time. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(pgCode(error) ?? '');
}

/** True when the database is away or full, not when the statement was wrong. */
export function isConnectionLoss(error: unknown): boolean {
  const code = pgCode(error);
  if (code && (code.startsWith('08') || UNAVAILABLE.has(code) || SOCKET.has(code))) return true;
  const message = error instanceof Error ? error.message : '';
  return /Connection terminated|Query read timeout|timeout exceeded when trying to connect|not queryable|already released|was not committed \(undefined\)/i.test(message);
}

/** The name of the violated constraint, or null. */
export function violatedConstraint(error: unknown): string | null {
  if (!error || typeof error !== 'object') return null;
  const { constraint, driverError } = error as { constraint?: unknown; driverError?: unknown };
  if (typeof constraint === 'string') return constraint;
  return driverError ? violatedConstraint(driverError) : null;
}
