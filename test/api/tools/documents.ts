import { registeredDocuments } from '@cairn/contracts';

/** The id of a document that the web was built with, by its name. */
export function registered(name: string): string {
  const found = Object.entries(registeredDocuments).find(([, text]) => new RegExp(`\\b(?:query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`The web has no document ${name}.`);
  return found[0];
}
