import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActDecision } from '@cairn/domain';
import { connectionOf } from '@cairn/platform';

/** A condition that closed tests name. */
@ObjectType()
export class NamedCondition {
  @Field(() => String)
  text: string;

  @Field(() => Int, { description: 'Closed tests that name it.' })
  tests: number;
}

/** What the network knows about an idea, from tests that their teams show to it. */
@ObjectType()
export class IdeaEvidence {
  @Field(() => Int, { description: 'Teams that test it or have tested it.' })
  teams: number;

  @Field(() => Int)
  districts: number;

  @Field(() => Int, { description: 'Closed tests.' })
  tests: number;

  @Field(() => Int, { description: 'Tests that run or are being studied.' })
  running: number;

  @Field(() => Int)
  adopted: number;

  @Field(() => Int)
  adapted: number;

  @Field(() => Int)
  abandoned: number;

  @Field(() => [NamedCondition])
  conditions: NamedCondition[];

  @Field(() => Date)
  updatedAt: Date;
}

/** A test that ended, and what its team learned: whatever it decided. */
@ObjectType()
export class LearnedTest {
  @Field(() => ID, { description: 'The cycle.' })
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ActDecision)
  decision: ActDecision;

  @Field(() => String)
  learned: string;

  @Field(() => String)
  why: string;

  @Field(() => [String])
  conditions: string[];

  @Field(() => Date)
  closedAt: Date;

  @Field(() => ID)
  ideaId: string;

  @Field(() => String)
  ideaTitle: string;

  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => String)
  districtName: string;

  @Field(() => IdeaEvidence, { nullable: true, description: 'What the network knows about the idea; null until it was counted.' })
  evidence: IdeaEvidence | null;
}

export const LearnedTestConnection = connectionOf(LearnedTest);
