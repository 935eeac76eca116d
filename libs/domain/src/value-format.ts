import { toFixedText, toMillionths } from './decimal.js';
import { MeasureType } from './vocabulary.js';

/**
 * A value in words of its measure: a proportion as percent with one decimal, a count whole, any other value with at most
 * two decimals. Halves go away from zero. `value` is a share (0.341), not a percentage.
 */
export function formatValue(value: string | number, type: MeasureType): string {
  const amount = toMillionths(value);
  if (type === MeasureType.PROPORTION) return `${toFixedText(amount * 100n, 1)}%`;
  if (type === MeasureType.COUNT) return grouped(toFixedText(amount, 0));
  return grouped(toFixedText(amount, 2).replace(/\.?0+$/, ''));
}

/** A centre line or a limit in words of its measure: as a value, but of counts with two decimals, for no line of them need be whole. */
export function formatLevel(level: string | number, type: MeasureType): string {
  return formatValue(level, type === MeasureType.COUNT ? MeasureType.VALUE : type);
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const separated = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
