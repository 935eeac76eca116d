import { PointStatus, dayNumber, formatIsoDate, fromDayNumber, parseIsoDate, type CivilDate } from '@cairn/domain';
import { PointPlaces } from './point-places.type.js';

const STATUSES = Object.values(PointStatus);

/** A site of the file: one of the directory, or one that the import would add. */
export interface StagedSite { id: string | null; name: string; code: string | null; county: string | null; familyId: string | null; isDistrict: boolean }

/** One point of a file, ready to be stored. `site` and `stratum` are positions in the lists of what was matched. */
export interface StagedPoint {
  line: number;
  site: number;
  stratum: number;
  periodStart: string;
  status: PointStatus;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  spread: number | null;
}

/** The series of a point as one number; a measure has far fewer than 256 groups. */
export function seriesKey({ site, stratum }: Pick<StagedPoint, 'site' | 'stratum'>): number {
  return site * 256 + stratum;
}

/** The site and group of a series. */
export function seriesAt(key: number): Pick<StagedPoint, 'site' | 'stratum'> {
  return { site: Math.floor(key / 256), stratum: key % 256 };
}

/** The points of a whole file in columns of numbers: some 60 bytes a point with its place, so that a million rows need no million objects. */
export class StagedPoints {
  private capacity: number;
  private lines: Int32Array;
  private sites: Int32Array;
  private strata: Uint8Array;
  private days: Int32Array;
  private statuses: Uint8Array;
  private numerators: Float64Array;
  private denominators: Float64Array;
  private values: Float64Array;
  private spreads: Float64Array;
  private readonly places: PointPlaces;
  length = 0;

  /** @param expected how many points may come: room for them is taken once, as columns that grow leave their old selves behind. More are no error */
  constructor(expected = 0) {
    this.capacity = Math.max(expected, 1_024);
    this.lines = new Int32Array(this.capacity);
    this.sites = new Int32Array(this.capacity);
    this.strata = new Uint8Array(this.capacity);
    this.days = new Int32Array(this.capacity);
    this.statuses = new Uint8Array(this.capacity);
    this.numerators = new Float64Array(this.capacity);
    this.denominators = new Float64Array(this.capacity);
    this.values = new Float64Array(this.capacity);
    this.spreads = new Float64Array(this.capacity);
    this.places = new PointPlaces((at) => this.placeAt(at), this.capacity);
  }

  /** Adds a point. Null, or the line of the point that has its site, group and period already; nothing is added then. */
  add(point: StagedPoint): number | null {
    const day = dayOf(point.periodStart);
    const earlier = this.places.claim({ site: point.site, stratum: point.stratum, day });
    if (earlier !== null) return this.lines[earlier] as number;
    if (this.length === this.capacity) this.grow();
    const at = this.length;
    this.lines[at] = point.line;
    this.sites[at] = point.site;
    this.strata[at] = point.stratum;
    this.days[at] = day;
    this.statuses[at] = STATUSES.indexOf(point.status);
    // NaN stands for null: no cell of a file can be NaN.
    this.numerators[at] = point.numerator ?? NaN;
    this.denominators[at] = point.denominator ?? NaN;
    this.values[at] = point.value ?? NaN;
    this.spreads[at] = point.spread ?? NaN;
    this.length += 1;
    return null;
  }

  at(index: number): StagedPoint {
    return {
      line: this.lines[index] as number,
      site: this.sites[index] as number,
      stratum: this.strata[index] as number,
      periodStart: textOf(this.days[index] as number),
      status: STATUSES[this.statuses[index] as number] as PointStatus,
      numerator: given(this.numerators[index]),
      denominator: given(this.denominators[index]),
      value: given(this.values[index]),
      spread: given(this.spreads[index]),
    };
  }

  /** Where a point stands; `day` as in `dayNumber`. */
  placeAt(index: number): { site: number; stratum: number; day: number } {
    return { site: this.sites[index] as number, stratum: this.strata[index] as number, day: this.days[index] as number };
  }

  /** What a point says, without an id: for all who need no text of its date, which is the dear part of `at`. */
  amountsAt(index: number): { id: string; status: PointStatus; numerator: number | null; denominator: number | null; value: number | null } {
    return {
      id: '', status: STATUSES[this.statuses[index] as number] as PointStatus,
      numerator: given(this.numerators[index]), denominator: given(this.denominators[index]), value: given(this.values[index]),
    };
  }

  /** The points in pieces of `size`, as they came or in the order of their positions. */
  *chunks(size: number, order?: Uint32Array): Generator<StagedPoint[]> {
    for (let start = 0; start < this.length; start += size) {
      const end = Math.min(start + size, this.length);
      yield Array.from({ length: end - start }, (_, offset) => this.at(order ? (order[start + offset] as number) : start + offset));
    }
  }

  /** The positions, sorted so that the points of a series stand together, in the order of their coming. */
  bySeries(): Uint32Array {
    const asTheyCame = Uint32Array.from({ length: this.length }, (_point, index) => index);
    return sorted(sorted(asTheyCame, (index) => this.strata[index] as number), (index) => this.sites[index] as number);
  }

  /** The positions, sorted so that the points of a family in a period stand together. */
  byFamilyAndPeriod(familyOf: (site: number) => number): Uint32Array {
    const days = this.days.subarray(0, this.length);
    const first = days.reduce((least, day) => Math.min(least, day), Infinity);
    const byDay = sorted(Uint32Array.from(days, (_day, index) => index), (index) => (days[index] as number) - first);
    return sorted(byDay, (index) => familyOf(this.sites[index] as number));
  }

  private grow(): void {
    this.capacity *= 2;
    this.lines = grown(this.lines, new Int32Array(this.capacity));
    this.sites = grown(this.sites, new Int32Array(this.capacity));
    this.strata = grown(this.strata, new Uint8Array(this.capacity));
    this.days = grown(this.days, new Int32Array(this.capacity));
    this.statuses = grown(this.statuses, new Uint8Array(this.capacity));
    this.numerators = grown(this.numerators, new Float64Array(this.capacity));
    this.denominators = grown(this.denominators, new Float64Array(this.capacity));
    this.values = grown(this.values, new Float64Array(this.capacity));
    this.spreads = grown(this.spreads, new Float64Array(this.capacity));
  }
}

// A file has few periods and many points of each: dates are read and written once. No more than the days of the years that a period may be in.
const DAYS = new Map<string, number>();
const TEXTS = new Map<number, string>();

function dayOf(periodStart: string): number {
  const known = DAYS.get(periodStart);
  if (known !== undefined) return known;
  const day = dayNumber(parseIsoDate(periodStart) as CivilDate);
  DAYS.set(periodStart, day);
  return day;
}

function textOf(day: number): string {
  const known = TEXTS.get(day);
  if (known !== undefined) return known;
  const text = formatIsoDate(fromDayNumber(day));
  TEXTS.set(day, text);
  return text;
}

/** A counting sort, stable: a million positions in a few passes, where comparing them would hold everybody up for seconds. */
function sorted(order: Uint32Array, rankOf: (index: number) => number): Uint32Array {
  const ranks = order.reduce((most, index) => Math.max(most, rankOf(index)), -1) + 1;
  const starts = new Uint32Array(ranks + 1);
  for (const index of order) starts[rankOf(index) + 1] = (starts[rankOf(index) + 1] as number) + 1;
  for (let rank = 1; rank <= ranks; rank += 1) starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number);
  const result = new Uint32Array(order.length);
  for (const index of order) {
    const rank = rankOf(index);
    result[starts[rank] as number] = index;
    starts[rank] = (starts[rank] as number) + 1;
  }
  return result;
}

function grown<T extends { set(from: never): void }>(from: T, into: T): T {
  into.set(from as never);
  return into;
}

function given(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
