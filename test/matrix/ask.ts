import type { Client } from '../harness/client.js';

/** An answer as it left the server, byte for byte. */
export interface Answer {
  status: number;
  headers: string;
  text: string;
  /** What was sent, to tell an echo from a leak. */
  sent: string;
}

const VARYING = ['date', 'x-request-id', 'content-length', 'keep-alive'];

/** Sends one request as a viewer who looks at a network, or at none. */
export async function ask(client: Client, network: string | null, body: string, headers: Record<string, string> = {}, path = '/graphql', method = 'POST'): Promise<Answer> {
  const response = await fetch(`${client.url}${path}`, {
    method, headers: { 'content-type': 'application/json', ...client.in(network).headers(), ...headers }, ...(method === 'GET' ? {} : { body }),
  });
  const shown = [...response.headers].filter(([name]) => !VARYING.includes(name)).map(([name, value]) => `${name}: ${value}`).sort().join('\n');
  return { status: response.status, headers: shown, text: await response.text(), sent: `${path} ${body}` };
}

/** An answer with what may differ made equal: the request id, and the ids that the probe itself named. */
export function normalised(answer: Answer, ids: readonly string[]): string {
  let text = `${answer.status}\n${answer.headers}\n\n${answer.text}`.replace(/"requestId":"[^"]*"/g, '"requestId":"…"');
  for (const id of ids) text = text.replaceAll(id, '<id>');
  return text;
}

/** What is worth saying of a normalised answer that should be one of `like`: its status and body, or the headers where these alone differ. */
export function unlike(text: string, like: Iterable<string>): string {
  const mine = partsOf(text);
  const others = [...like].map(partsOf);
  const twin = others.find(({ said }) => said === mine.said);
  if (twin) return `only the headers differ: ${mine.headers.filter((line) => !twin.headers.includes(line)).join(', ')}`;
  return `${mine.said.slice(0, 300)}${others[0] ? `, and not ${others[0].said.slice(0, 200)}` : ''}`;
}

function partsOf(text: string): { headers: string[]; said: string } {
  const [head = '', ...body] = text.split('\n\n');
  const [status = '', ...headers] = head.split('\n');
  return { headers, said: `${status} ${body.join(' ').replace(/\s+/g, ' ')}` };
}

/** The parsed body of a GraphQL answer; empty for anything else. */
export function parsed(answer: Answer): { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] } {
  try {
    return JSON.parse(answer.text) as never;
  } catch {
    return {};
  }
}

/** Runs work for every item, some at a time. */
export async function each<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  }));
}
