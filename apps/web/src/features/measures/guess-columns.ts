import type { MeasureType } from '@cairn/contracts';

/** Which header of the file is read as what. */
export interface ColumnMapping {
  siteName: string;
  siteCode: string;
  county: string;
  period: string;
  numerator: string;
  denominator: string;
  value: string;
}

export type ColumnField = keyof ColumnMapping;

/** From the surest pattern to the weakest; headers are compared in lower case with single spaces. */
const PATTERNS: Readonly<Record<Exclude<ColumnField, 'numerator'>, readonly RegExp[]>> = {
  siteCode: [/^(district|dist|lea|school|org\w*|site) (code|id|number|no|num)$/, /^(leaid|ncesid|district_?id)$/, /^code$/],
  siteName: [/^(district|lea|school|org\w*|site) name$/, /^(district|school|lea|site|organization)$/, /^name$/],
  county: [/^county( name)?$/],
  period: [/^(school|academic|fiscal) ?year$/, /^(sy|year|period|month|quarter|week|date|window)$/, /(year|period|month|date|week|quarter|window)/],
  denominator: [/^(enrolled|enrollment|enrolment|denominator|total|n|students)$/, /(enrol|denominator|total|eligible|count of students)/],
  value: [/^(value|rate|percent|pct|score|average|mean)$/, /(value|score|rate|percent|pct|average|mean)/],
};

const NUMERATOR = [/^(numerator|count|x)$/, /(chronic|absent|numerator|on track|met|passed|number of)/];

/** A first mapping from the names of the columns. What is not recognised stays empty; no column is used twice. */
export function guessColumns(headers: readonly string[], type: MeasureType): ColumnMapping {
  const free = new Map(headers.map((header) => [header, plain(header)]));
  const take = (patterns: readonly RegExp[]): string => {
    for (const pattern of patterns) {
      for (const [header, text] of free) {
        if (!pattern.test(text)) continue;
        free.delete(header);
        return header;
      }
    }
    return '';
  };
  const named = { siteCode: take(PATTERNS.siteCode), siteName: take(PATTERNS.siteName), county: take(PATTERNS.county), period: take(PATTERNS.period) };
  const denominator = type === 'PROPORTION' ? take(PATTERNS.denominator) : '';
  const numerator = type === 'VALUE' ? '' : take(NUMERATOR);
  const value = type === 'PROPORTION' || numerator ? '' : take(PATTERNS.value);
  return { ...named, denominator, numerator, value };
}

/** What is missing before the file can be checked. */
export function missingColumn(mapping: ColumnMapping, type: MeasureType): 'site' | 'period' | 'share' | 'value' | null {
  if (!mapping.siteName && !mapping.siteCode) return 'site';
  if (!mapping.period) return 'period';
  if (type === 'PROPORTION') return mapping.numerator && mapping.denominator ? null : 'share';
  return mapping.value || (type === 'COUNT' && mapping.numerator) ? null : 'value';
}

function plain(header: string): string {
  return header.trim().toLowerCase().replace(/[\s_./-]+/g, ' ');
}
