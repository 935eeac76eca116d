import type { MeasureType } from '@cairn/domain';
import type { ImportFile } from './import-file.js';

const PATTERNS: Record<keyof ImportFile['columns'], RegExp> = {
  siteCode: /(?:district|school|site|org|lea).*(?:code|id|number|nbr)|^(?:code|id)$/i,
  siteName: /(?:district|school|site|lea).*name|^(?:district|school|site|name)$/i,
  county: /county/i,
  period: /year|period|date|month|week|quarter|term/i,
  denominator: /enrol|denominator|total|students|population|^n$/i,
  numerator: /numerator|absent|count|number|met|^x$/i,
  value: /value|rate|mean|average|score|percent|pct/i,
};

/** Which column of a header row probably holds what; a column is used once. */
export function guessColumns(headers: readonly string[], type: MeasureType): ImportFile['columns'] {
  const wanted = type === 'VALUE' ? ['siteCode', 'siteName', 'county', 'period', 'value'] as const
    : type === 'COUNT' ? ['siteCode', 'siteName', 'county', 'period', 'numerator'] as const
      : ['siteCode', 'siteName', 'county', 'period', 'denominator', 'numerator'] as const;
  const free = new Set(headers);
  const found: ImportFile['columns'] = {};
  for (const field of wanted) {
    const header = headers.find((name) => free.has(name) && PATTERNS[field].test(name));
    if (!header) continue;
    free.delete(header);
    found[field] = header;
  }
  return found;
}
