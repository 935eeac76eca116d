/** The longest message, in characters. */
export const LONGEST_MESSAGE = 4_000;

/** How long one's own message can be brought back. */
export const MESSAGE_UNDO_DAYS = 30;

/** A stretch of a message: words, a link that may be followed, or somebody who is spoken to. */
export type MessagePart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; memberId: string };

// A host must follow, so that `https://` alone stays text. Nothing but http and https is ever a link.
const LINK = /https?:\/\/[^\s<>"'`{}|\\^]*[\p{L}\p{N}/_#=&-]/giu;
const HOST = /^https?:\/\/[\p{L}\p{N}[]/iu;

/**
 * A message as what it is: plain text with links and names. There is no markup, so nothing in it can become anything else.
 * A closing bracket or full stop behind a link belongs to the sentence.
 */
export function messageParts(body: string, mentions: readonly { id: string; name: string }[] = []): MessagePart[] {
  const parts: MessagePart[] = [];
  let at = 0;
  for (const match of body.matchAll(LINK)) {
    if (!HOST.test(match[0])) continue;
    parts.push(...namedParts(body.slice(at, match.index), mentions), { kind: 'link', text: match[0], href: match[0] });
    at = match.index + match[0].length;
  }
  return [...parts, ...namedParts(body.slice(at), mentions)];
}

/** Whether a message speaks to somebody: `@` and the name as it was chosen. */
export function speaksTo(body: string, name: string): boolean {
  return body.includes(`@${name}`);
}

function namedParts(text: string, mentions: readonly { id: string; name: string }[]): MessagePart[] {
  if (text === '') return [];
  // The longest name first: "@Ana Maria" is not "@Ana" with a word behind.
  const names = [...mentions].sort((a, b) => b.name.length - a.name.length);
  const parts: MessagePart[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const named = names.find(({ name }) => name !== '' && text.startsWith(name, at + 1));
    if (!named) continue;
    if (at > from) parts.push({ kind: 'text', text: text.slice(from, at) });
    parts.push({ kind: 'mention', text: `@${named.name}`, memberId: named.id });
    from = at + 1 + named.name.length;
    at = from - 1;
  }
  return from < text.length ? [...parts, { kind: 'text', text: text.slice(from) }] : parts;
}
