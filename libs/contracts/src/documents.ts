/** What a generated document carries: the id under which the server knows its text (128 bits of its SHA-256, in base64url), and what kind of operation it is. */
export interface DocumentMeta {
  id: string;
  name: string;
  operation: 'query' | 'mutation';
}

/** The id, name and kind of a generated document. */
export function documentMeta(document: { __meta__?: Record<string, unknown> }): DocumentMeta {
  return document.__meta__ as unknown as DocumentMeta;
}
