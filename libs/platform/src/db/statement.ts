/** One prepared page statement: written in a `*.page.ts`, run under the walls of its transaction. */
export interface Statement<Row> {
  /** Stable name, so that PostgreSQL keeps its plan per connection. */
  name: string;
  text: string;
  readonly row?: Row;
}

/** Declares a page statement. @param name unique in the product, such as `measures.small-multiples` */
export function statement<Row>(name: string, text: string): Statement<Row> {
  return { name, text };
}
