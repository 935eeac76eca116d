import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Signal } from '@cairn/domain';
import { Point } from './point.type.js';
import { PhaseDays } from './stored-chart.type.js';

/** One group of a site's people. */
@ObjectType()
export class SeriesGroup {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  stratum: string;

  @Field(() => Boolean, { description: 'The viewer sees the owner\'s own values.' })
  raw: boolean;

  @Field(() => [Point])
  points: Point[];

  @Field(() => Signal)
  signal: Signal;

  @Field(() => String)
  sentence: string;

  @Field(() => [PhaseDays])
  phases: PhaseDays[];
}

/** Whether every group shares in what the whole says. */
@ObjectType()
export class Equity {
  @Field(() => Boolean, { description: 'A group is left behind, or gets worse, while the whole does not.' })
  alert: boolean;

  @Field(() => [String])
  behind: string[];

  @Field(() => [String], { description: 'Groups with too few points to say.' })
  undecided: string[];

  @Field(() => String)
  sentence: string;
}
