import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LearningLine } from './learning.type.js';

/** A measure as it is shown first: by the viewer's own district if that reports, otherwise by all reporting districts together. */
@ObjectType()
export class MeasureLine {
  @Field(() => ID)
  measureId: string;

  @Field(() => ID, { nullable: true, description: 'Null: all districts together.' })
  seriesId: string | null;

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => Boolean, { description: 'Exactly two organizations report: a figure over both would tell each the other\'s.' })
  withheld: boolean;

  @Field(() => String)
  sentence: string;

  @Field(() => LearningLine, { nullable: true, description: 'Null where nothing can be drawn.' })
  line: LearningLine | null;
}
