import type { MeasureType } from '@cairn/contracts';
import { formatValue } from '@cairn/domain';

/** A value in words of its measure: "24.1%", "34%", "1,204". */
export function valueWords(value: number, type: MeasureType): string {
  return formatValue(value, type).replace(/\.0(?=%$)/, '');
}
