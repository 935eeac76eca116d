import type { MeasureType } from '@cairn/contracts';
import { formatLevel, formatValue } from '@cairn/domain';

/** A value in words of its measure: "24.1%", "34%", "1,204". */
export function valueWords(value: number, type: MeasureType): string {
  return formatValue(value, type).replace(/\.0(?=%$)/, '');
}

/** A centre line or a limit in words of its measure: of counts it need not be whole. */
export function levelWords(level: number, type: MeasureType): string {
  return formatLevel(level, type).replace(/\.0(?=%$)/, '');
}
