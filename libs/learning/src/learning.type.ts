import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { figureOf, periodLabel, type PooledPeriod as Pooled, type RollUpSummary } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';
import { Measure } from '@cairn/measures';
import type { PeriodRollUp } from './learning.page.js';

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

  @Field(() => [MeasureLearning])
  measures: MeasureLearning[];
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

function periodOf({ periodStart, grain, numerator, denominator, districts, leftOut }: PeriodRollUp, measure: Measure): Pooled {
  const figure = numerator === null ? { numerator, denominator: null, value: null } : figureOf(numerator, denominator, measure);
  return { periodStart, label: periodLabel(periodStart, grain), ...figure, districts, leftOut };
}

function pooled(period: Pooled): PooledPeriod {
  return { ...period, numerator: amount(period.numerator), denominator: amount(period.denominator), value: amount(period.value) };
}

function amount(text: string | null): number | null {
  return text === null ? null : Number(text);
}
