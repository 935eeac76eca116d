import { MeasureType, PointStatus, parseCell, parsePeriod, type CellNumber, type Grain } from '@cairn/domain';
import type { CsvRow } from './csv.service.js';
import type { ImportBadRow, ImportMapping } from './import.type.js';
import { type SiteMatching } from './site-matching.service.js';
import { StagedPoints, type StagedPoint } from './staged-points.type.js';

const BAD_ROWS_KEPT = 1_000;

export interface CheckRules {
  type: MeasureType;
  grain: Grain;
  schoolYearStartMonth: number;
  headers: readonly string[];
  mapping: ImportMapping;
}

type Fault = Omit<ImportBadRow, 'line'>;
type Amounts = Pick<StagedPoint, 'status' | 'numerator' | 'denominator' | 'value'>;

/**
 * Checks the rows of a file one by one, in the order of the file: what can be stored goes to `points`, everything
 * else is listed by line, column and value. Nothing is guessed and nothing is dropped in silence.
 */
export class RowCheck {
  readonly points = new StagedPoints();
  readonly badRows: ImportBadRow[] = [];
  bad = 0;
  rows = 0;
  zeros = 0;
  missing = 0;
  sumNumerator = 0;
  sumDenominator = 0;
  /** The sites that have a point to store. */
  readonly usedSites = new Set<number>();
  private readonly lines = new Map<number, number>();
  private readonly periods = new Map<string, ReturnType<typeof parsePeriod>>();
  readonly places: Record<'siteName' | 'siteCode' | 'county' | 'period' | 'numerator' | 'denominator' | 'value', number>;

  constructor(readonly rules: CheckRules, readonly sites: SiteMatching) {
    const place = (column: string | null | undefined): number => (column ? rules.headers.indexOf(column) : -1);
    const { siteName, siteCode, county, period, numerator, denominator, value } = rules.mapping;
    this.places = {
      siteName: place(siteName), siteCode: place(siteCode), county: place(county), period: place(period),
      numerator: place(numerator), denominator: place(denominator), value: place(value),
    };
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
    const amounts = this.amounts(cells);
    const faults: Fault[] = [];
    if (!site.ok) faults.push(this.fault(cells, site.column, site.code, site.reason));
    if (!period.ok) faults.push(this.fault(cells, 'period', period.code, period.reason));
    if (Array.isArray(amounts)) faults.push(...amounts);
    if (faults.length > 0 || !site.ok || !period.ok || Array.isArray(amounts)) return faults;
    const key = site.site * 2 ** 20 + dayKey(period.value.periodStart);
    const earlier = this.lines.get(key);
    if (earlier !== undefined) return [this.fault(cells, 'period', 'DUPLICATE', `Line ${earlier} has this site and period already.`)];
    this.lines.set(key, line);
    this.usedSites.add(site.site);
    this.points.add({ site: site.site, periodStart: period.value.periodStart, ...amounts });
    this.count(amounts);
    return [];
  }

  private count({ status, numerator, denominator }: Amounts): void {
    if (status === PointStatus.MISSING) this.missing += 1;
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
    const { type } = this.rules;
    if (type === MeasureType.PROPORTION) return this.share(cells);
    const column = type === MeasureType.COUNT && this.places.numerator >= 0 ? 'numerator' : 'value';
    const found = parseCell(this.cell(cells, column), type === MeasureType.COUNT ? 'COUNT' : 'VALUE');
    if (found.kind === 'BAD') return [this.fault(cells, column, found.code, found.reason)];
    if (found.kind !== 'NUMBER') return nothing(this.statusOf(found));
    if (found.value === 0) this.zeros += 1;
    if (found.value === 0 && this.rules.mapping.zeroMeans === PointStatus.MISSING) return nothing(PointStatus.MISSING);
    return type === MeasureType.COUNT
      ? { status: PointStatus.REPORTED, numerator: found.value, denominator: null, value: null }
      : { status: PointStatus.REPORTED, numerator: null, denominator: null, value: found.value };
  }

  private share(cells: readonly string[]): Amounts | Fault[] {
    const x = parseCell(this.cell(cells, 'numerator'), 'COUNT');
    const n = parseCell(this.cell(cells, 'denominator'), 'COUNT');
    const faults: Fault[] = [];
    if (x.kind === 'BAD') faults.push(this.fault(cells, 'numerator', x.code, x.reason));
    if (n.kind === 'BAD') faults.push(this.fault(cells, 'denominator', n.code, n.reason));
    if (faults.length > 0) return faults;
    if (x.kind !== 'NUMBER') return nothing(this.statusOf(x));
    if (n.kind === 'BLANK') return [this.fault(cells, 'denominator', 'DENOMINATOR_BLANK', 'The numerator has a number, but the denominator is empty.')];
    if (n.kind !== 'NUMBER') return nothing(this.statusOf(n));
    if (x.value > n.value) return [this.fault(cells, 'numerator', 'NUMERATOR_ABOVE', `The numerator ${x.text} is larger than the denominator ${n.text}.`)];
    if (n.value === 0) return nothing(PointStatus.NO_DENOMINATOR);
    if (x.value === 0) this.zeros += 1;
    if (x.value === 0 && this.rules.mapping.zeroMeans === PointStatus.MISSING) return nothing(PointStatus.MISSING);
    return { status: PointStatus.REPORTED, numerator: x.value, denominator: n.value, value: null };
  }

  private statusOf(cell: CellNumber): PointStatus {
    return cell.kind === 'MARK' ? cell.status : this.rules.mapping.blankMeans;
  }

  private cell(cells: readonly string[], column: keyof RowCheck['places']): string {
    return cells[this.places[column]]?.trim() ?? '';
  }

  private fault(cells: readonly string[], column: keyof RowCheck['places'], code: string, reason: string): Fault {
    return { column: this.rules.headers[this.places[column]] ?? column, value: this.cell(cells, column), code, reason };
  }
}

function nothing(status: PointStatus): Amounts {
  return { status, numerator: null, denominator: null, value: null };
}

// 1900-01-01 to 2200-12-31 in less than 2^20 numbers.
function dayKey(periodStart: string): number {
  return (Number(periodStart.slice(0, 4)) - 1900) * 372 + (Number(periodStart.slice(5, 7)) - 1) * 31 + Number(periodStart.slice(8, 10));
}
