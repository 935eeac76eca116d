import { type ErrorCode, isErrorCode } from '@cairn/contracts';

/** `OFFLINE`: no answer came at all. The rest are the server's own codes. */
export type FailureCode = ErrorCode | 'OFFLINE';

/** What went wrong with a request, in terms the pages know. */
export class RequestError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly details: { field?: string; retryAfter?: number; currentVersion?: number; requestId?: string } = {},
  ) {
    super(message);
    this.name = 'RequestError';
  }

  /** Whether asking again in a moment may help without the reader changing anything. */
  get isPassing(): boolean {
    return this.code === 'OFFLINE' || this.code === 'UNAVAILABLE';
  }
}

interface GraphQLErrorLike {
  message?: unknown;
  extensions?: Record<string, unknown>;
}

/** The error of a GraphQL answer. An unknown code is INTERNAL: the page must still say something. */
export function fromGraphQLError({ message, extensions = {} }: GraphQLErrorLike): RequestError {
  const code = isErrorCode(extensions.code) ? extensions.code : 'INTERNAL';
  return new RequestError(code, typeof message === 'string' ? message : '', {
    field: fieldName(extensions.field),
    retryAfter: asNumber(extensions.retryAfter),
    currentVersion: asNumber(extensions.currentVersion),
    requestId: typeof extensions.requestId === 'string' ? extensions.requestId : undefined,
  });
}

/** The error of an HTTP answer that is not GraphQL: a proxy, a server that starts or stops, an upload. */
export function fromStatus(status: number, retryAfter: string | null): RequestError {
  const seconds = retryAfter === null ? undefined : asNumber(Number(retryAfter));
  if (status === 401) return new RequestError('UNAUTHENTICATED', '');
  if (status === 403) return new RequestError('FORBIDDEN', '');
  if (status === 404) return new RequestError('NOT_FOUND', '');
  if (status === 429) return new RequestError('RATE_LIMITED', '', { retryAfter: seconds });
  if (status >= 502 && status <= 504) return new RequestError('UNAVAILABLE', '', { retryAfter: seconds });
  return new RequestError('INTERNAL', '');
}

/** Anything that was thrown, as a RequestError. */
export function asRequestError(error: unknown): RequestError {
  return error instanceof RequestError ? error : new RequestError('INTERNAL', error instanceof Error ? error.message : '');
}

/** `input.aim.byWhen` → `aim.byWhen`: the name of the form's field. */
function fieldName(field: unknown): string | undefined {
  return typeof field === 'string' && field !== '' ? field.replace(/^input\./, '') : undefined;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
