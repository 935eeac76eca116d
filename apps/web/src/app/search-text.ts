/** A search parameter that is a text; empty counts as absent. The router may have parsed it as a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A search parameter that is a list of texts, as many as `most`; an empty one counts as absent. */
export function textsOf(value: unknown, most = 20): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(textOf).filter((text) => text !== undefined).slice(0, most);
  return texts.length > 0 ? texts : undefined;
}

/** A search parameter that is a list of some of a few words. */
export function someOf<Word extends string>(value: unknown, words: readonly Word[]): Word[] | undefined {
  const chosen = words.filter((word) => textsOf(value)?.includes(word));
  return chosen.length > 0 ? chosen : undefined;
}

/** A search parameter that is one of a few words. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}
