import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { SessionState, Visibility } from '@cairn/domain';
import { connectionOf } from '@cairn/platform';

/** A session as a list shows it. */
@ObjectType()
export class SessionCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  purpose: string;

  @Field(() => SessionState)
  state: SessionState;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => String)
  facilitatorName: string;

  @Field(() => Int)
  steps: number;

  @Field(() => Int)
  minutes: number;

  /** Share of the minutes in which people think and write themselves, 0 to 1. */
  @Field(() => Float)
  learningShare: number;

  /** How many take part, or took part. */
  @Field(() => Int)
  people: number;

  @Field(() => Int)
  openCommitments: number;
}

export const SessionCardConnection = connectionOf(SessionCard);

/** Where a code leads. */
@ObjectType()
export class SessionPlace {
  @Field(() => String)
  networkSlug: string;

  @Field(() => ID)
  sessionId: string;
}

/** Something with a name that can be chosen. */
@ObjectType()
export class SessionChoice {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** What the viewer can choose from when planning a session. */
@ObjectType()
export class SessionChoices {
  /** The widest that the agreement of the viewer's organization covers. */
  @Field(() => Visibility)
  maxVisibility: Visibility;

  @Field(() => [SessionChoice])
  teams: SessionChoice[];

  @Field(() => [SessionChoice])
  measures: SessionChoice[];

  @Field(() => [SessionChoice])
  ideas: SessionChoice[];

  @Field(() => [SessionChoice])
  cycles: SessionChoice[];
}
