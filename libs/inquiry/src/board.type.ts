import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CycleStage } from '@cairn/domain';
import { CycleCard } from './cycle-card.type.js';

/** The tests of one stage. */
@ObjectType()
export class BoardColumn {
  @Field(() => CycleStage)
  stage: CycleStage;

  @Field(() => Int, { description: 'All of them, also those that are not listed.' })
  total: number;

  @Field(() => [CycleCard])
  cards: CycleCard[];
}

/** What a team tests, by stage. */
@ObjectType()
export class Board {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => String)
  districtName: string;

  @Field(() => Boolean)
  ended: boolean;

  @Field(() => Boolean)
  canCreate: boolean;

  @Field(() => Boolean, { description: 'The viewer works in this team.' })
  mine: boolean;

  @Field(() => [BoardColumn])
  columns: BoardColumn[];

  @Field(() => String)
  stream: string;
}

/** A team of the viewer, to choose its board. */
@ObjectType()
export class BoardChoice {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  siteName: string;

  @Field(() => Int)
  open: number;
}
