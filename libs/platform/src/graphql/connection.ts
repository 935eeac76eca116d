import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { badInput } from '../errors.js';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

const MOST = 100;

/** The arguments of every list: how many, and behind which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** The checked number of rows of a page. @throws BAD_USER_INPUT outside 1..100 */
export function pageSize(args: PageArgs): number {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > MOST) throw badInput('first', `Ask for 1 to ${MOST} entries.`);
  return args.first;
}

export interface Edge<T> { node: T; cursor: string }
export interface Connection<T> { edges: Edge<T>[]; pageInfo: PageInfo }

/** The Relay connection type of a node type. */
export function connectionOf<T>(node: Type<T>, name = node.name): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => node)
    node: T;

    @Field(() => String)
    cursor: string;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    edges: Edge<T>[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType;
}

/** A connection from rows that were fetched with one more than the page holds. */
export function toConnection<T>(rows: T[], first: number, cursorOf: (row: T) => string): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** An opaque cursor over the sort key of a row. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort key inside a cursor, or null for the first page. @throws BAD_USER_INPUT when it was not made here */
export function decodeCursor(cursor: string | null | undefined, arity: number): string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const wrong = badInput('after', 'This cursor is not valid; start from the first page.');
  if (cursor.length > 1_000) throw wrong;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const sound = Array.isArray(values) && values.length === arity && values.every((value) => typeof value === 'string' && !value.includes('\0'));
    if (!sound || encodeCursor(values as string[]) !== cursor) throw wrong;
    return values as string[];
  } catch {
    throw wrong;
  }
}
