import { MeasureType } from './vocabulary.js';

/** What a column of a file of points may mean. */
export const IMPORT_COLUMNS = ['siteName', 'siteCode', 'county', 'period', 'stratum', 'numerator', 'denominator', 'value', 'spread', 'status'] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** The column of the file for each meaning; '' when there is none. */
export type ImportColumns = Record<ImportColumn, string>;

/** The columns that hold the amounts of a type: those that a point needs, and those it may have. A count may stand in either. */
export const AMOUNT_COLUMNS: Readonly<Record<MeasureType, { needed: readonly ImportColumn[]; optional: readonly ImportColumn[] }>> = {
  PROPORTION: { needed: ['numerator', 'denominator'], optional: [] },
  COUNT: { needed: ['numerator'], optional: ['value'] },
  RATE: { needed: ['numerator', 'denominator'], optional: [] },
  VALUE: { needed: ['value'], optional: [] },
  MEAN: { needed: ['value', 'denominator'], optional: ['spread'] },
  TIME_BETWEEN: { needed: ['value'], optional: [] },
  CASES_BETWEEN: { needed: ['value'], optional: [] },
};

/** The first amount that is needed and has no column; null when nothing is missing. */
export function missingAmount(columns: Readonly<Partial<Record<ImportColumn, string | null>>>, type: MeasureType): ImportColumn | null {
  if (type === MeasureType.COUNT && columns.value) return null;
  return AMOUNT_COLUMNS[type].needed.find((column) => !columns[column]) ?? null;
}

/** From the surest pattern to the weakest; headers are compared in lower case with single spaces. */
const PATTERNS: Readonly<Record<ImportColumn, readonly RegExp[]>> = {
  siteCode: [/^(district|dist|lea|school|org\w*|site) (code|id|number|no|num|nbr)$/, /^(leaid|ncesid|district_?id)$/, /^(code|id)$/],
  siteName: [/^(district|lea|school|org\w*|site|provider|hospital|trust|clinic) name$/, /^(district|school|lea|site|organization|organisation|provider|hospital|trust|clinic)$/, /^name$/],
  county: [/^county( name)?$/],
  period: [/^(school|academic|fiscal) ?year$/, /^(sy|year|period|month|quarter|week|date|window|day)$/, /(year|period|month|date|week|quarter|window|term)/],
  stratum: [/^(race ethnicity|race|ethnicity|(student )?group|subgroup|stratum|grade( level)?|gender|sex)$/, /(race|ethnic|subgroup|student group|stratum)/],
  status: [/^(status|data status|reporting status|flag)$/, /( status| flag)$/],
  denominator: [/^(enrolled|enrollment|enrolment|denominator|total|n|students|population|exposure|days)$/, /(enrol|denominator|total|eligible|exposure|population|sample size|count of students)/],
  numerator: [/^(numerator|count|x)$/, /(chronic|absent|numerator|on track|met|passed|number of|count|events)/],
  value: [/^(value|rate|percent|pct|score|average|mean)$/, /(value|score|rate|percent|pct|average|mean|days|cases)/],
  spread: [/^(spread|sd|s|std|std dev|stdev|st dev|standard deviation)$/, /(standard deviation|std dev|stdev)/],
};

/** Some sources call the places that they tell apart subgroups; a group only beside a place. */
const WEAK_SITE = /^(subgroup|unit)$/;

/**
 * A first mapping from the names of the columns. What is not recognised stays empty; no column is used twice.
 * A group is looked for only where the measure has groups or may get some.
 */
export function guessColumns(headers: readonly string[], { type, groups }: { type: MeasureType; groups: boolean }): ImportColumns {
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
  const found = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, ''])) as ImportColumns;
  for (const column of ['siteCode', 'siteName', 'county', 'period'] as const) found[column] = take(PATTERNS[column]);
  if (!found.siteCode && !found.siteName) found.siteName = take([WEAK_SITE]);
  found.status = take(PATTERNS.status);
  if (groups) found.stratum = take(PATTERNS.stratum);
  const { needed, optional } = AMOUNT_COLUMNS[type];
  // The spread first: "standard deviation of the mean" is not the mean. The whole before the part: "students absent" is the part.
  for (const column of ['spread', 'denominator', 'numerator', 'value'] as const) {
    if (column === 'value' && found.numerator && type === MeasureType.COUNT) continue;
    if (needed.includes(column) || optional.includes(column)) found[column] = take(PATTERNS[column]);
  }
  return found;
}

function plain(header: string): string {
  return header.trim().toLowerCase().replace(/[\s_./-]+/g, ' ');
}
