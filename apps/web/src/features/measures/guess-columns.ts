import { AMOUNT_COLUMNS, type ImportColumns, type MeasureType, missingAmount } from '@cairn/domain';

/** The columns of amounts that the form shows for a type of measure. */
export function amountFields(type: MeasureType): readonly (keyof ImportColumns)[] {
  return [...AMOUNT_COLUMNS[type].needed, ...AMOUNT_COLUMNS[type].optional];
}

/** What is missing before the file can be checked. */
export function missingColumn(mapping: ImportColumns, type: MeasureType): 'site' | 'period' | 'share' | 'sample' | 'value' | null {
  if (!mapping.siteName && !mapping.siteCode) return 'site';
  if (!mapping.period) return 'period';
  if (!missingAmount(mapping, type)) return null;
  if (type === 'PROPORTION' || type === 'RATE') return 'share';
  return type === 'MEAN' ? 'sample' : 'value';
}
