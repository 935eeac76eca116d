const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' };

/** A calendar day (`YYYY-MM-DD`) in words. It has no time zone. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en', { ...DAY, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant in words, where the reader is. */
export function momentWords(instant: string): string {
  return new Intl.DateTimeFormat('en', MOMENT).format(new Date(instant));
}

/** An instant's day in words, where the reader is. */
export function dayOfMoment(instant: string | Date): string {
  return new Intl.DateTimeFormat('en', DAY).format(new Date(instant));
}

/** A calendar day in few words: "Dec 4, 2026", within this year "Dec 4". */
export function shortDay(day: string, now = new Date()): string {
  return shortWords(new Date(`${day}T00:00:00Z`), now, 'UTC');
}

/** An instant's day in few words, where the reader is. */
export function shortDayOfMoment(instant: string | Date, now = new Date()): string {
  return shortWords(new Date(instant), now);
}

function shortWords(at: Date, now: Date, timeZone?: string): string {
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }), timeZone }).format(at);
}

/** The reader's day as `YYYY-MM-DD`, which is how Swedish writes it. */
export function isoDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE').format(now);
}

/** Today as one says it: "Tuesday, May 26". */
export function todayWords(now: Date): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' }).format(now);
}

/** "a, b and c" in the reader's language. */
export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** A whole number with its separators. */
export function countWords(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
