import { v7 } from 'uuid';

/** A new UUIDv7: sortable by the time it was made, so that keyset pages follow creation. */
export function newId(): string {
  return v7();
}

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID as this product writes them; anything else cannot name a row. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && PATTERN.test(text);
}
