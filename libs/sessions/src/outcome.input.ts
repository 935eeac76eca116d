import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '@cairn/platform';

@InputType()
export class MakeCommitmentInput {
  @Field(() => ID)
  sessionId: string;

  /** Somebody who takes part. */
  @Field(() => ID)
  whoId: string;

  @Field(() => String)
  what: string;

  @Field(() => LocalDate, { nullable: true })
  due?: string | null;
}

@InputType()
export class EditCommitmentInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  whoId: string;

  @Field(() => String)
  what: string;

  @Field(() => LocalDate, { nullable: true })
  due?: string | null;
}

@InputType()
export class MakeDecisionInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => String)
  what: string;

  @Field(() => String, { defaultValue: '' })
  why: string;
}

@InputType()
export class EditDecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  what: string;

  @Field(() => String, { defaultValue: '' })
  why: string;
}

/** One of the two. */
@InputType()
export class LinkToSessionInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => ID, { nullable: true })
  ideaId?: string | null;

  @Field(() => ID, { nullable: true })
  cycleId?: string | null;
}
