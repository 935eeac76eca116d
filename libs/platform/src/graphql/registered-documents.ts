import { parse, type DocumentNode } from 'graphql';

/** Injection token: the documents the web was built with, `id → text`. */
export const REGISTERED_DOCUMENTS = Symbol('RegisteredDocuments');

/** The documents that cookies may run, parsed once. */
export class RegisteredDocuments {
  private readonly parsed = new Map<string, DocumentNode>();

  constructor(private readonly texts: Readonly<Record<string, string>>) {}

  /** Text and parsed form, or null when nobody registered it. */
  find(id: string): { text: string; document: DocumentNode } | null {
    if (!Object.hasOwn(this.texts, id)) return null;
    const text = this.texts[id] as string;
    let document = this.parsed.get(id);
    if (!document) {
      document = parse(text);
      this.parsed.set(id, document);
    }
    return { text, document };
  }

  get size(): number {
    return Object.keys(this.texts).length;
  }
}
