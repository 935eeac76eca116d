import { randomUUID } from 'node:crypto';

export interface GraphQLAnswer<T> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } & Record<string, unknown> }[];
}

/** A browser or a script that talks to a server: it keeps its cookie, its network and its token. */
export class Client {
  cookie: string | null = null;
  network: string | null = null;
  token: string | null = null;
  /** SQL statements of the last operation besides BEGIN, context and COMMIT. */
  statements = 0;
  status = 0;
  /** The headers of the last answer. */
  answered = new Headers();

  constructor(readonly url: string) {}

  /** The same person in another network. */
  in(slug: string | null): Client {
    return Object.assign(new Client(this.url), { cookie: this.cookie, token: this.token, network: slug });
  }

  /** Sends a document; resolves with data and errors as the server gave them. */
  async send<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<GraphQLAnswer<T>> {
    const response = await this.post(JSON.stringify({ query, variables }), headers);
    return response.json() as Promise<GraphQLAnswer<T>>;
  }

  /** Sends a document that must succeed; resolves with its data. @throws with the errors otherwise */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<T> {
    const answer = await this.send<T>(query, variables, headers);
    if (answer.errors || !answer.data) throw new Error(`${JSON.stringify(answer.errors)}\n${query}`);
    return answer.data;
  }

  /** Sends a document that must fail; resolves with its first error. */
  async fail(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<{ code: string; message: string } & Record<string, unknown>> {
    const answer = await this.send(query, variables, headers);
    const first = answer.errors?.[0];
    if (!first) throw new Error(`This was expected to fail: ${JSON.stringify(answer.data)}\n${query}`);
    return { ...first.extensions, message: first.message };
  }

  /** The raw way in. */
  async post(body: string, headers: Record<string, string> = {}, path = '/graphql'): Promise<Response> {
    const response = await fetch(`${this.url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...this.headers(), ...headers } });
    this.status = response.status;
    this.answered = response.headers;
    this.statements = Number(response.headers.get('cairn-statements') ?? 0);
    for (const line of response.headers.getSetCookie()) {
      const match = /^((?:__Host-)?cairn_session)=([^;]*)/.exec(line);
      if (match) this.cookie = match[2] ? `${match[1]}=${match[2]}` : null;
    }
    return response;
  }

  headers(): Record<string, string> {
    return {
      ...(this.token ? { authorization: `Bearer ${this.token}` } : { 'cairn-csrf': '1' }),
      ...(this.cookie && !this.token ? { cookie: this.cookie } : {}),
      ...(this.network ? { 'cairn-network': this.network } : {}),
    };
  }

  /** A fresh key for one intent of the user. */
  static key(): Record<string, string> {
    return { 'idempotency-key': randomUUID() };
  }
}
