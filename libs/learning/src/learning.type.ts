import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { compactReading, drawnStep, figureOf, MeasureType, periodLabel, PointStatus, readSetChart, Signal, type ChartReading, type PooledPeriod as Pooled, type RollUpSummary } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';
import { Measure } from '@cairn/measures';
import type { NewestRow, PeriodRollUp } from './learning.page.js';

/** Of each measure, the latest ones: nearly four years of days, and of everything longer all that there is. */
export const PERIODS_SHOWN = 1_400;

/** One period over all districts: sums of released cells only. */
@ObjectType()
export class PooledPeriod {
  @Field(() => LocalDate)
  periodStart: string;

  @Field(() => String)
  label: string;

  @Field(() => Float, { nullable: true })
  numerator: number | null;

  @Field(() => Float, { nullable: true })
  denominator: number | null;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Int, { description: 'Districts whose cells are in the sums.' })
  districts: number;

  @Field(() => Int, { description: 'Cells of the period that are not: hidden, missing, without denominator.' })
  leftOut: number;
}

/** How the districts differ in one period: five numbers, no district named. */
@ObjectType()
export class Spread {
  @Field(() => LocalDate)
  periodStart: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  districts: number;

  @Field(() => Float)
  lowest: number;

  @Field(() => Float)
  lowerQuartile: number;

  @Field(() => Float)
  median: number;

  @Field(() => Float)
  upperQuartile: number;

  @Field(() => Float)
  highest: number;
}

/** The change of one district between its first and its latest reported point: a description, not a signal. */
@ObjectType()
export class Improvement {
  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  siteName: string;

  @Field(() => Float)
  from: number;

  @Field(() => Float)
  to: number;

  @Field(() => String)
  fromLabel: string;

  @Field(() => String)
  toLabel: string;

  @Field(() => Int)
  points: number;

  @Field(() => String)
  sentence: string;
}

/** What the districts of a network know together about one measure. */
@ObjectType()
export class MeasureLearning {
  measureId: string;

  @Field(() => Measure)
  measure: Measure;

  @Field(() => Int)
  districtsReporting: number;

  @Field(() => Int)
  districtsInDirectory: number;

  @Field(() => Int)
  cellsLeftOut: number;

  @Field(() => Int)
  owners: number;

  @Field(() => Boolean, { description: 'Exactly two organizations report: a figure over both would tell each the other\'s.' })
  withheld: boolean;

  @Field(() => String)
  sentence: string;

  @Field(() => PooledPeriod, { nullable: true })
  first: PooledPeriod | null;

  @Field(() => PooledPeriod, { nullable: true })
  latest: PooledPeriod | null;

  @Field(() => [PooledPeriod])
  periods: PooledPeriod[];

  @Field(() => Spread, { nullable: true })
  spread: Spread | null;

  @Field(() => [Improvement])
  largestImprovements: Improvement[];

  @Field(() => Date)
  updatedAt: Date;
}

/** The learning summary of a network, readable by every member of it. */
@ObjectType()
export class LearningSummary {
  @Field(() => ID)
  networkId: string;

  @Field(() => String)
  stream: string;
}

/** A line over all districts as short as it can be told: lists go by its periods, a line with one level holds for all of them. */
@ObjectType()
export class LearningLine {
  @Field(() => Signal)
  signal: Signal;

  @Field(() => [Int], { description: 'Positions of the points that carry the signal; empty without one.' })
  run: number[];

  @Field(() => [Int], { description: 'Positions of the first points of phases after the first.' })
  phases: number[];

  @Field(() => Float, { description: 'The last value, to six digits.' })
  last: number;

  @Field(() => [Float], { nullable: 'items', description: 'To a two-hundredth of what they span or finer; null where there is nothing to draw.' })
  values: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The centre line: by period, or one level for all of them, or empty where there is none.' })
  centre: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The lower limit, told like the centre line.' })
  lower: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The upper limit, told like the centre line.' })
  upper: (number | null)[];
}

/** The summary that changed last, as a first page tells it. */
@ObjectType()
export class NewestLearning {
  @Field(() => ID)
  measureId: string;

  @Field(() => String)
  measureName: string;

  @Field(() => MeasureType)
  type: MeasureType;

  @Field(() => Boolean, { description: 'Exactly two organizations report: a figure over both would tell each the other\'s.' })
  withheld: boolean;

  @Field(() => String)
  sentence: string;

  @Field(() => LearningLine, { nullable: true, description: 'Null where no period has a figure over all districts.' })
  line: LearningLine | null;
}

/** A stored roll-up as GraphQL shows it: exact decimal texts become numbers at the very end. */
export function learningOf(measure: Measure, { summary, updatedAt, periods }: { summary: RollUpSummary; updatedAt: Date; periods: readonly PeriodRollUp[] }): MeasureLearning {
  const { first, latest, spread, largestImprovements, ...facts } = summary;
  return {
    ...facts, measureId: measure.id, measure, updatedAt,
    first: first && pooled(first), latest: latest && pooled(latest), periods: periods.map((period) => pooled(periodOf(period, measure))),
    spread: spread && { ...spread, lowest: Number(spread.lowest), lowerQuartile: Number(spread.lowerQuartile), median: Number(spread.median), upperQuartile: Number(spread.upperQuartile), highest: Number(spread.highest) },
    largestImprovements: largestImprovements.map((change) => ({ ...change, from: Number(change.from), to: Number(change.to) })),
  };
}

/** The newest summary with its line, read as the page of the measure reads it. */
export function newestOf({ summary: { withheld, sentence }, periods, ...measure }: NewestRow): NewestLearning {
  const { measureId, name: measureName, type } = measure;
  return { measureId, measureName, type, withheld, sentence, line: withheld ? null : pooledLine(periods, measure) };
}

function pooledLine(periods: readonly PeriodRollUp[], measure: Omit<NewestRow, 'summary' | 'periods'>): LearningLine | null {
  const points = periods.map((period) => {
    const { periodStart, label, numerator, denominator, value } = pooled(periodOf(period, measure));
    return { periodStart, label, numerator, denominator, value, spread: null, status: value === null ? PointStatus.MISSING : PointStatus.REPORTED };
  });
  return lineOf(readSetChart(points, measure, measure.setting, null).reading);
}

/** A chart as a small line, one period after the other; null where it has no value. */
export function lineOf(reading: ChartReading): LearningLine | null {
  const { last, ...line } = compactReading(reading, reading.points.map((_point, index) => index), reading.points.length, drawnStep([reading]));
  return last === null ? null : { ...line, last };
}

function periodOf({ periodStart, grain, numerator, denominator, districts, leftOut }: PeriodRollUp, measure: Pick<Measure, 'type' | 'per'>): Pooled {
  const figure = numerator === null ? { numerator, denominator: null, value: null } : figureOf(numerator, denominator, measure);
  return { periodStart, label: periodLabel(periodStart, grain), ...figure, districts, leftOut };
}

function pooled(period: Pooled): PooledPeriod {
  return { ...period, numerator: amount(period.numerator), denominator: amount(period.denominator), value: amount(period.value) };
}

function amount(text: string | null): number | null {
  return text === null ? null : Number(text);
}
