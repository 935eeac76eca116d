/** A to Z without I and O, which are read as 1 and 0. */
export const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;

/** The code of six places in the alphabet, each below `CODE_LETTERS.length`. Drawing them is the caller's. */
export function sessionCodeOf(places: readonly number[]): string {
  return places.map((place) => CODE_LETTERS[place] ?? '').join('');
}

/** A code as somebody typed or pasted it: capitals, without spaces and dashes. Null when it can be no code. */
export function readSessionCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : null;
}
