import { MeasureType, PointStatus, parseCell, parseSourceStatus, type CellKind, type CellNumber } from '@cairn/domain';
import type { StagedPoint } from './staged-points.type.js';

/** What a row says of its point. */
export type Amounts = Pick<StagedPoint, 'status' | 'numerator' | 'denominator' | 'value' | 'spread'> & { zero: boolean };
export type AmountColumn = 'numerator' | 'denominator' | 'value' | 'spread' | 'status';
export interface AmountFault { column: AmountColumn; code: string; reason: string }

/** The cells of a row by meaning; '' for a column that the file does not have. */
export type Cells = Record<AmountColumn, string>;

export interface AmountRules {
  type: MeasureType;
  unit: string;
  /** A count may stand in either column. */
  countColumn: 'numerator' | 'value';
  hasSpread: boolean;
  blankMeans: PointStatus;
  zeroMeans: PointStatus;
}

type Number = Extract<CellNumber, { kind: 'NUMBER' }>;
type Found = Amounts | AmountFault[];

/**
 * What the cells of a row say of its point, by the type of the measure, or every fault of them. A status that the source
 * names is kept, and has to agree with the numbers beside it: which of the two is wrong is not ours to guess.
 */
export function amountsOf(cells: Cells, rules: AmountRules): Found {
  if (cells.status === '') return measured(cells, rules);
  const status = parseSourceStatus(cells.status);
  if (status === null) return [{ column: 'status', code: 'STATUS_UNKNOWN', reason: 'This word is no status we know. Write reported, suppressed, missing or not applicable.' }];
  // What is said to be reported is no gap.
  const found = measured(cells, status === PointStatus.REPORTED ? { ...rules, zeroMeans: PointStatus.REPORTED } : rules);
  if (Array.isArray(found)) return found;
  if (status === PointStatus.REPORTED) return found.status === PointStatus.REPORTED || found.status === PointStatus.NO_DENOMINATOR ? found : contradicts(cells, 'has no number');
  return found.status === PointStatus.REPORTED ? contradicts(cells, 'has a number') : nothing(status);
}

function contradicts(cells: Cells, but: string): AmountFault[] {
  return [{ column: 'status', code: 'STATUS_CONTRADICTS', reason: `The row says "${cells.status.slice(0, 40)}", but ${but}.` }];
}

function measured(cells: Cells, rules: AmountRules): Found {
  switch (rules.type) {
    case MeasureType.PROPORTION:
      return share(cells, rules, 'COUNT');
    case MeasureType.RATE:
      return share(cells, rules, 'VALUE');
    case MeasureType.MEAN:
      return mean(cells, rules);
    case MeasureType.COUNT:
      return single(cells, rules, rules.countColumn, 'COUNT');
    case MeasureType.CASES_BETWEEN:
      return single(cells, rules, 'value', 'COUNT');
    case MeasureType.TIME_BETWEEN:
    case MeasureType.VALUE:
      return single(cells, rules, 'value', 'VALUE');
  }
}

function single(cells: Cells, rules: AmountRules, column: 'numerator' | 'value', kind: CellKind): Found {
  const found = parseCell(/^(%|percent)/i.test(rules.unit) && kind === 'VALUE' ? percent(cells[column]) : cells[column], kind);
  if (found.kind === 'BAD') return [{ column, code: found.code, reason: found.reason }];
  if (found.kind !== 'NUMBER') return nothing(statusOf(found, rules));
  if (found.value === 0 && rules.zeroMeans === PointStatus.MISSING) return zeroAsGap();
  if (rules.type === MeasureType.TIME_BETWEEN && found.value <= 0) return [{ column, code: 'TIME_NOT_POSITIVE', reason: `${found.text} days lie between two events: use cases between, or the time of day.` }];
  return reported(rules.type === MeasureType.COUNT ? { numerator: found.value } : { value: found.value });
}

// In a measure whose unit is percent, the sign says nothing new.
function percent(text: string): string {
  return text.replace(/\s*%$/, '');
}

function share(cells: Cells, rules: AmountRules, exposure: CellKind): Found {
  const x = parseCell(cells.numerator, 'COUNT');
  const n = parseCell(cells.denominator, exposure);
  const faults = [...faultOf(x, 'numerator'), ...faultOf(n, 'denominator')];
  if (faults.length > 0) return faults;
  if (x.kind !== 'NUMBER') return nothing(statusOf(x, rules));
  if (n.kind === 'BLANK') return [{ column: 'denominator', code: 'DENOMINATOR_BLANK', reason: 'The numerator has a number, but the denominator is empty.' }];
  if (n.kind !== 'NUMBER') return nothing(statusOf(n, rules));
  if (n.value < 0) return [{ column: 'denominator', code: 'NUMBER_NEGATIVE', reason: `The denominator ${n.text} is below zero.` }];
  if (rules.type === MeasureType.PROPORTION && x.value > n.value) return [{ column: 'numerator', code: 'NUMERATOR_ABOVE', reason: `The numerator ${x.text} is larger than the denominator ${n.text}.` }];
  if (n.value === 0) return x.value === 0 ? nothing(PointStatus.NO_DENOMINATOR) : [withoutWhole(x)];
  if (x.value === 0 && rules.zeroMeans === PointStatus.MISSING) return zeroAsGap();
  return reported({ numerator: x.value, denominator: n.value });
}

function withoutWhole(found: Number): AmountFault {
  return { column: 'denominator', code: 'DENOMINATOR_ZERO', reason: `The denominator is zero, but the row has the number ${found.text}.` };
}

function mean(cells: Cells, rules: AmountRules): Found {
  const value = parseCell(cells.value, 'VALUE');
  const n = parseCell(cells.denominator, 'COUNT');
  const spread = parseCell(cells.spread, 'VALUE');
  const faults = [...faultOf(value, 'value'), ...faultOf(n, 'denominator'), ...faultOf(spread, 'spread')];
  if (faults.length > 0) return faults;
  if (value.kind !== 'NUMBER') return n.kind === 'NUMBER' && n.value === 0 ? nothing(PointStatus.NO_DENOMINATOR) : nothing(statusOf(value, rules));
  if (n.kind !== 'NUMBER') return [{ column: 'denominator', code: 'DENOMINATOR_BLANK', reason: 'The mean has a number, but the size of its sample is not there.' }];
  if (n.value === 0) return [withoutWhole(value)];
  if (value.value === 0 && rules.zeroMeans === PointStatus.MISSING) return zeroAsGap();
  if (spread.kind !== 'NUMBER') {
    if (rules.hasSpread && n.value > 1) return [{ column: 'spread', code: 'SPREAD_BLANK', reason: `The mean of ${n.text} values needs their standard deviation.` }];
    return reported({ value: value.value, denominator: n.value });
  }
  if (spread.value < 0) return [{ column: 'spread', code: 'NUMBER_NEGATIVE', reason: `The standard deviation ${spread.text} is below zero.` }];
  if (n.value === 1 && spread.value > 0) return [{ column: 'spread', code: 'SPREAD_OF_ONE', reason: 'One value has no standard deviation. Leave the cell empty.' }];
  return reported({ value: value.value, denominator: n.value, spread: n.value === 1 ? null : spread.value });
}

function faultOf(cell: CellNumber, column: AmountColumn): AmountFault[] {
  return cell.kind === 'BAD' ? [{ column, code: cell.code, reason: cell.reason }] : [];
}

function statusOf(cell: CellNumber, { blankMeans }: AmountRules): PointStatus {
  return cell.kind === 'MARK' ? cell.status : blankMeans;
}

function reported(given: Partial<Amounts>): Amounts {
  const { numerator = null, denominator = null, value = null, spread = null } = given;
  return { status: PointStatus.REPORTED, numerator, denominator, value, spread, zero: (numerator ?? value) === 0 };
}

function zeroAsGap(): Amounts {
  return { ...nothing(PointStatus.MISSING), zero: true };
}

function nothing(status: PointStatus): Amounts {
  return { status, numerator: null, denominator: null, value: null, spread: null, zero: false };
}
