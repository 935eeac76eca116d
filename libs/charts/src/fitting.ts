import { textWidth } from './scene.js';

/** A text cut to a width in px, with an ellipsis; '' where fewer than six letters would be left. */
export function fitting(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Math.floor(room / (size * 0.6)) - 1;
  return letters < 6 ? '' : `${[...text].slice(0, letters).join('').trimEnd()}…`;
}

/** What `textWidth` is too wide by for whole sentences, in which wide letters are few. */
const SURE = 0.88;

/** A text in at most `lines` lines of a width in px, the last cut with an ellipsis. */
export function wrapped(text: string, size: number, room: number, lines: number): string[] {
  const found: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && found.length < lines) {
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size) * SURE <= room) count += 1;
    const isLast = found.length === lines - 1;
    found.push(isLast ? fitting(rest.join(' '), size, room / SURE) : rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  return found;
}
