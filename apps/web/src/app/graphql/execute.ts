import { type TypedDocumentString, documentMeta } from '@cairn/contracts';
import { type Seqs, rememberSeqs } from './seqs.js';
import { RequestError, fromGraphQLError, fromStatus } from './errors.js';

export interface ExecuteOptions {
  /** Slug of the network, for operations inside one. */
  network?: string | null;
  /** The same for every try of one intent of the user. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** The page is about to go: the request outlives it. Browsers carry at most 64 kB that way. */
  keepalive?: boolean;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message?: unknown; extensions?: Record<string, unknown> }[];
  extensions?: { streams?: Seqs };
}

/** Sends a registered document and gives its data. Any error of the answer is thrown: pages have no half results. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: ExecuteOptions = {},
): Promise<Result> {
  const { id, name } = documentMeta(document);
  const response = await post({ id, variables, operationName: name }, options);
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) throw fromGraphQLError(error);
  if (answer.data == null) throw fromStatus(response.status, response.headers.get('retry-after'));
  if (answer.extensions?.streams) rememberSeqs(answer.data, answer.extensions.streams);
  return answer.data;
}

/** The headers that every request with a cookie needs, and those of its network and intent. */
export function requestHeaders({ network, idempotencyKey }: ExecuteOptions): Record<string, string> {
  return {
    'cairn-csrf': '1',
    ...(network ? { 'cairn-network': network } : {}),
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
}

async function post(body: unknown, options: ExecuteOptions): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...requestHeaders(options) },
      body: JSON.stringify(body),
      signal: options.signal,
      keepalive: options.keepalive ?? false,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new RequestError('OFFLINE', '');
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isJson) throw fromStatus(response.status, response.headers.get('retry-after'));
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw fromStatus(response.status, response.headers.get('retry-after'));
  }
}
