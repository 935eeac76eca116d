/** The name that somebody is typing behind an `@` at the caret, and where the `@` stands. */
export interface Typed { at: number; search: string }

// A name has a few words; an address like a@b begins no name.
const TYPED = /(?:^|[\s(])@([^\s@]{0,30}(?: [^\s@]{1,30}){0,2})$/;

/** What is typed behind an `@` before the caret, or null. */
export function typedName(body: string, caret: number): Typed | null {
  const match = TYPED.exec(body.slice(Math.max(0, caret - 100), caret));
  return match?.[1] === undefined ? null : { at: caret - match[1].length - 1, search: match[1] };
}

/** The text with a chosen name in place of what was typed, and where the caret goes. */
export function withName(body: string, typed: Typed, caret: number, name: string): { body: string; caret: number } {
  const before = `${body.slice(0, typed.at)}@${name} `;
  return { body: before + body.slice(caret).replace(/^ /, ''), caret: before.length };
}
