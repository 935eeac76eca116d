import { PointStatus, parsePeriod, type Grain, type ImportColumn, type MeasureType } from '@cairn/domain';
import type { CsvRow } from './csv.service.js';
import type { ImportBadRow, ImportMapping } from './import.type.js';
import { amountsOf, type AmountRules, type Amounts } from './row-amounts.service.js';
import { type SiteMatching } from './site-matching.service.js';
import { StagedPoints, seriesKey } from './staged-points.type.js';
import type { StratumMatch, StratumMatching } from './stratum-matching.service.js';

const BAD_ROWS_KEPT = 1_000;
const EVERYBODY: StratumMatch = { ok: true, stratum: 0 };

export interface CheckRules {
  type: MeasureType;
  unit: string;
  grain: Grain;
  schoolYearStartMonth: number;
  headers: readonly string[];
  /** The rows of the file. */
  rowCount: number;
  mapping: ImportMapping;
}

type Fault = Omit<ImportBadRow, 'line'>;

/**
 * Checks the rows of a file one by one, in the order of the file: what can be stored goes to `points`, everything
 * else is listed by line, column and value. Nothing is guessed and nothing is dropped in silence.
 */
export class RowCheck {
  readonly points: StagedPoints;
  readonly badRows: ImportBadRow[] = [];
  bad = 0;
  rows = 0;
  zeros = 0;
  readonly statuses: Record<PointStatus, number> = { REPORTED: 0, SUPPRESSED: 0, MISSING: 0, NO_DENOMINATOR: 0 };
  sumNumerator = 0;
  sumDenominator = 0;
  /** The sites that have a point to store. */
  readonly usedSites = new Set<number>();
  /** The groups that have a point to store. */
  readonly usedStrata = new Set<number>();
  /** The series that have one, by `seriesKey`. */
  readonly usedSeries = new Set<number>();
  private readonly periods = new Map<string, ReturnType<typeof parsePeriod>>();
  private readonly places: Record<ImportColumn, number>;
  private readonly amountRules: AmountRules;

  constructor(readonly rules: CheckRules, readonly sites: SiteMatching, readonly strata: StratumMatching) {
    const { mapping, type, unit } = rules;
    this.points = new StagedPoints(rules.rowCount);
    const place = (column: ImportColumn): number => (mapping[column] ? rules.headers.indexOf(mapping[column]) : -1);
    this.places = {
      siteName: place('siteName'), siteCode: place('siteCode'), county: place('county'), period: place('period'), stratum: place('stratum'),
      numerator: place('numerator'), denominator: place('denominator'), value: place('value'), spread: place('spread'), status: place('status'),
    };
    const { blankMeans, zeroMeans } = mapping;
    this.amountRules = { type, unit, blankMeans, zeroMeans, countColumn: this.places.numerator >= 0 ? 'numerator' : 'value', hasSpread: this.places.spread >= 0 };
  }

  row({ line, cells }: CsvRow): void {
    this.rows += 1;
    const faults = this.check(line, cells);
    if (faults.length === 0) return;
    this.bad += 1;
    for (const fault of faults) {
      if (this.badRows.length < BAD_ROWS_KEPT) this.badRows.push({ line, ...fault, value: fault.value.slice(0, 100) });
    }
  }

  private check(line: number, cells: readonly string[]): Fault[] {
    const wanted = this.rules.headers.length;
    if (cells.length !== wanted) return [{ column: '', value: '', code: 'COLUMN_COUNT', reason: `The row has ${cells.length} columns, the first row has ${wanted}.` }];
    const period = this.period(this.cell(cells, 'period'));
    const site = this.sites.match({ name: this.cell(cells, 'siteName'), code: this.cell(cells, 'siteCode'), county: this.cell(cells, 'county') });
    const stratum = this.places.stratum < 0 ? EVERYBODY : this.strata.match(this.cell(cells, 'stratum'));
    const amounts = this.amounts(cells);
    const faults: Fault[] = [];
    if (!site.ok) faults.push(this.fault(cells, site.column, site.code, site.reason));
    if (!period.ok) faults.push(this.fault(cells, 'period', period.code, period.reason));
    if (!stratum.ok) faults.push(this.fault(cells, 'stratum', stratum.code, stratum.reason));
    if (Array.isArray(amounts)) faults.push(...amounts);
    if (faults.length > 0 || !site.ok || !period.ok || !stratum.ok || Array.isArray(amounts)) return faults;
    // One by one: a spread of a million objects is felt.
    const { status, numerator, denominator, value, spread } = amounts;
    const earlier = this.points.add({ line, site: site.site, stratum: stratum.stratum, periodStart: period.value.periodStart, status, numerator, denominator, value, spread });
    if (earlier !== null) return [this.fault(cells, 'period', 'DUPLICATE', this.duplicate(earlier))];
    this.usedSites.add(site.site);
    this.usedStrata.add(stratum.stratum);
    this.usedSeries.add(seriesKey({ site: site.site, stratum: stratum.stratum }));
    if (amounts.zero) this.zeros += 1;
    this.count(amounts);
    return [];
  }

  private duplicate(line: number): string {
    return this.places.stratum < 0
      ? `Line ${line} has this site and period already. If its rows are groups of people, choose the column of the group.`
      : `Line ${line} has this site, period and group already.`;
  }

  private count({ status, numerator, denominator }: Omit<Amounts, 'zero'>): void {
    this.statuses[status] += 1;
    if (status !== PointStatus.REPORTED) return;
    this.sumNumerator += numerator ?? 0;
    this.sumDenominator += denominator ?? 0;
  }

  private period(text: string): ReturnType<typeof parsePeriod> {
    const known = this.periods.get(text);
    if (known) return known;
    const parsed = parsePeriod(text, this.rules.grain, this.rules.schoolYearStartMonth);
    // A file with a different text in every row must not fill the memory with them.
    if (this.periods.size < 10_000) this.periods.set(text, parsed);
    return parsed;
  }

  private amounts(cells: readonly string[]): Amounts | Fault[] {
    const found = amountsOf({
      numerator: this.cell(cells, 'numerator'), denominator: this.cell(cells, 'denominator'), value: this.cell(cells, 'value'),
      spread: this.cell(cells, 'spread'), status: this.cell(cells, 'status'),
    }, this.amountRules);
    return Array.isArray(found) ? found.map(({ column, code, reason }) => this.fault(cells, column, code, reason)) : found;
  }

  private cell(cells: readonly string[], column: ImportColumn): string {
    const place = this.places[column];
    return place < 0 ? '' : cells[place]?.trim() ?? '';
  }

  private fault(cells: readonly string[], column: ImportColumn, code: string, reason: string): Fault {
    return { column: this.rules.headers[this.places[column]] ?? column, value: this.cell(cells, column), code, reason };
  }
}
