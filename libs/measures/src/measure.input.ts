import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ChartKind, Direction, Grain, MeasureKind, MeasureType, Visibility } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

@InputType()
export class CreateMeasureInput {
  @Field(() => String)
  name: string;

  @Field(() => MeasureKind)
  kind: MeasureKind;

  @Field(() => MeasureType)
  type: MeasureType;

  @Field(() => Direction)
  direction: Direction;

  @Field(() => String)
  unit: string;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => Float, { nullable: true })
  goal?: number | null;

  @Field(() => LocalDate, { nullable: true })
  goalBy?: string | null;

  @Field(() => String)
  why: string;

  @Field(() => String)
  numerator: string;

  @Field(() => String)
  denominator: string;

  @Field(() => String)
  source: string;

  @Field(() => String)
  collection: string;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => Int, { nullable: true, description: 'Of a rate: shown per 1, 100, 1000, 10000 or 100000.' })
  per?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many values are sampled in a period; null: everybody is counted.' })
  sampleSize?: number | null;

  @Field(() => String, { nullable: true, description: 'What the groups are called, such as "Grade".' })
  strataName?: string | null;

  @Field(() => [String], { nullable: true, description: 'The groups, in order: everybody is in one of them.' })
  strata?: string[] | null;

  @Field(() => ChartKind, { nullable: true, description: 'Null: the chart that is proposed for each series.' })
  chartKind?: ChartKind | null;
}

/** A field that is left out stays as it is; a changed text of the definition makes a new version of it. */
@InputType()
export class UpdateMeasureInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => Direction, { nullable: true })
  direction?: Direction | null;

  @Field(() => Float, { nullable: true })
  goal?: number | null;

  @Field(() => LocalDate, { nullable: true })
  goalBy?: string | null;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => String, { nullable: true })
  numerator?: string | null;

  @Field(() => String, { nullable: true })
  denominator?: string | null;

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => String, { nullable: true })
  collection?: string | null;

  @Field(() => Int, { nullable: true })
  per?: number | null;

  @Field(() => Int, { nullable: true })
  sampleSize?: number | null;

  @Field(() => String, { nullable: true })
  strataName?: string | null;

  @Field(() => [String], { nullable: true, description: 'A group that has points cannot be left out.' })
  strata?: string[] | null;
}
