import { Field, ID, InputType } from '@nestjs/graphql';
import { EntrySource, PointStatus } from '@cairn/domain';

/** One period of a series. Numbers are texts with a decimal point, so that none is changed on its way. */
@InputType()
export class PointInput {
  @Field(() => String, { description: 'As in a file: "2026-09", "Sep 2026", "2026-Q3", "2025-26", or a day in the period, "2026-09-14".' })
  period: string;

  @Field(() => PointStatus, { nullable: true, description: 'Left out: REPORTED, by the numbers. Anything else comes without numbers.' })
  status?: PointStatus | null;

  @Field(() => String, { nullable: true, description: 'Of a proportion, a count or a rate.' })
  numerator?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a proportion or a rate; of a mean the number of its values.' })
  denominator?: string | null;

  @Field(() => String, { nullable: true, description: 'A value, a mean, the days or the cases between events.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a mean: the standard deviation of its values.' })
  spread?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of a mean: the values themselves, in place of mean, number and spread. They are not kept.' })
  values?: string[] | null;
}

@InputType()
export class RecordPointsInput {
  @Field(() => ID)
  measureId: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String, { nullable: true, description: 'A group of the measure; empty or left out: everybody.' })
  stratum?: string | null;

  @Field(() => String, { nullable: true, description: 'Why: asked for when a point is corrected.' })
  reason?: string | null;

  @Field(() => EntrySource, { nullable: true, description: 'What a token sends is API, whatever is said.' })
  source?: EntrySource | null;

  @Field(() => [PointInput], { description: 'At most 500, each period once.' })
  points: PointInput[];
}
