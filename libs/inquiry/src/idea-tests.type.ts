import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CycleCard } from './cycle-card.type.js';

/** A district that tested an idea. */
@ObjectType()
export class TestingDistrict {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  tests: number;

  @Field(() => Boolean, { description: 'The viewer works there.' })
  own: boolean;

  @Field(() => Boolean, { description: 'Two of locale, size and grades are like those of the viewer\'s district.' })
  likeYours: boolean;
}

/** Who tested an idea already, as far as the viewer may know: tests that ran. */
@ObjectType()
export class IdeaTests {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  running: number;

  @Field(() => Int)
  adopted: number;

  @Field(() => Int)
  adapted: number;

  @Field(() => Int)
  abandoned: number;

  @Field(() => [TestingDistrict], { description: 'Districts like yours first.' })
  districts: TestingDistrict[];

  @Field(() => [CycleCard], { description: 'Three tests, those of districts like yours first, then the newest.' })
  latest: CycleCard[];
}
