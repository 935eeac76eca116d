import { GraphQLError } from 'graphql';
import { AppError, ERROR_CODES, unavailable, type ErrorCode } from '../errors.js';
import { isConnectionLoss, isRetryable, pgCode } from '../db/pg-errors.js';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, CONFLICT: 409, RATE_LIMITED: 429,
  TOO_COMPLEX: 400, UNAVAILABLE: 503, RESYNC_REQUIRED: 409, INTERNAL: 500,
};

/** The one shape in which an error leaves. */
export interface PublicError {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: ErrorCode; requestId: string } & Record<string, unknown>;
}

/** The HTTP status of a code. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

/**
 * Any error as it may be shown: known ones in their words, input errors of GraphQL as BAD_USER_INPUT, a missing
 * database as UNAVAILABLE, and everything else as INTERNAL, which `report` gets to count as a bug.
 */
export function publicError(error: unknown, requestId: string, report: (error: unknown) => void): PublicError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const known = knownError(error);
  if (!known) report(error instanceof GraphQLError ? error.originalError ?? error : error);
  const shown = known ?? new AppError('INTERNAL', 'Something went wrong on our side. Your data is safe.');
  return { message: shown.message, ...(path ? { path } : {}), extensions: { ...shown.details, code: shown.code, requestId } };
}

function knownError(error: unknown): AppError | null {
  const inner = error instanceof GraphQLError ? error.originalError ?? null : error;
  if (inner instanceof AppError) return inner;
  if (inner && (isConnectionLoss(inner) || isRetryable(inner))) return unavailable();
  if (inner && pgCode(inner) === '57014') return new AppError('UNAVAILABLE', 'This took too long. Try again, or ask for less.', { retryAfter: 5 });
  // A wrong variable is wrapped twice: the scalar's own complaint is the original of the one that names the path.
  if (error instanceof GraphQLError && (!error.originalError || error.originalError instanceof GraphQLError)) return inputError(error);
  const code = (error as { extensions?: { code?: string } } | null)?.extensions?.code;
  if (code && (ERROR_CODES as readonly string[]).includes(code)) return new AppError(code as ErrorCode, (error as Error).message);
  return null;
}

// GraphQL's own complaints about variables and literals; they name the field, and quote no more than a line.
function inputError(error: GraphQLError): AppError {
  // at "input.aim.byWhen": the field as the client wrote it stands behind the name of the variable.
  const place = /\bat "([\w.[\]]+)"/.exec(error.message)?.[1]?.replace(/^\w+\./, '');
  const field = place ?? /(?:field|variable) "\$?([\w.[\]]+)"/i.exec(error.message)?.[1] ?? 'variables';
  return new AppError('BAD_USER_INPUT', error.message.replace(/ ?Did you mean[^?]*\?/g, '').slice(0, 300), { field });
}
