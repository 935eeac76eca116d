const MOST_WORDS = 8;
const MOST_CHARACTERS = 40;

/**
 * The words of a search: what stands between signs and spaces, in lower case, each once, the first eight, cut at 40 characters. Quotes,
 * wildcards and other signs mean nothing. Single letters are left out when there are longer words. Empty: there is nothing to look for.
 */
export function searchWords(text: string): string[] {
  const words = [...new Set(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].map((word) => [...word].slice(0, MOST_CHARACTERS).join(''));
  const longer = words.filter((word) => [...word].length > 1);
  return (longer.length > 0 ? longer : words).slice(0, MOST_WORDS);
}
