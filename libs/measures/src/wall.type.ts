import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Direction, MeasureType, Signal } from '@cairn/domain';
import { Point } from './point.type.js';
import { PhaseDays, StoredChart } from './stored-chart.type.js';

/** One chart of a screen in a hallway. Released figures alone, so that whoever passes may look. */
@ObjectType()
export class WallChart {
  @Field(() => ID)
  seriesId: string;

  @Field(() => ID)
  measureId: string;

  @Field(() => String)
  measureName: string;

  @Field(() => MeasureType)
  type: MeasureType;

  @Field(() => Direction)
  direction: Direction;

  @Field(() => String)
  unit: string;

  @Field(() => Float, { nullable: true })
  goal: number | null;

  @Field(() => String)
  stream: string;

  @Field(() => String)
  siteName: string;

  @Field(() => [Point])
  points: Point[];

  @Field(() => Int)
  per: number;

  @Field(() => StoredChart)
  setting: StoredChart;

  @Field(() => [PhaseDays])
  phases: PhaseDays[];

  @Field(() => Signal)
  signal: Signal;

  @Field(() => String)
  sentence: string;
}
