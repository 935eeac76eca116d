import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Grain, PointStatus, Signal, Visibility } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

registerEnumType(PointStatus, { name: 'PointStatus', description: 'MISSING is not zero; NO_DENOMINATOR is nobody to count; SUPPRESSED is hidden.' });
registerEnumType(Signal, { name: 'Signal' });

/** One point as this viewer may see it. */
@ObjectType()
export class Point {
  @Field(() => LocalDate)
  periodStart: string;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => String)
  label: string;

  @Field(() => PointStatus)
  status: PointStatus;

  @Field(() => Float, { nullable: true })
  numerator: number | null;

  @Field(() => Float, { nullable: true })
  denominator: number | null;

  /** What a chart draws: the share of a proportion, the number otherwise. */
  @Field(() => Float, { nullable: true, description: 'What a chart draws: the share of a proportion (0 to 1), a rate per so many as its measure says, the number otherwise.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'The standard deviation of the sample whose mean is the value.' })
  spread: number | null;
}

/** What the run-chart rules say about a series. */
@ObjectType()
export class RunChart {
  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field(() => Int)
  usefulPoints: number;

  @Field(() => Int)
  longestRun: number;

  @Field(() => Int, { nullable: true })
  longestRunMax: number | null;

  @Field(() => Int)
  crossings: number;

  @Field(() => Int, { nullable: true })
  crossingsMin: number | null;

  @Field(() => Signal)
  signal: Signal;

  @Field(() => String)
  sentence: string;
}

/** One chart of the page of small multiples. */
@ObjectType()
export class SeriesCard {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The group of the site\'s people; empty for all of them.' })
  stratum: string;

  @Field(() => String)
  siteName: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => ID)
  ownerId: string;

  @Field(() => String)
  ownerName: string;

  @Field(() => Boolean)
  raw: boolean;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => [Point])
  points: Point[];

  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field(() => Int)
  usefulPoints: number;

  @Field(() => Signal)
  signal: Signal;

  @Field(() => String)
  sentence: string;
}
