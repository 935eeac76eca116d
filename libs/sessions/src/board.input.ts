import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CommitPredictionInput {
  @Field(() => ID)
  stepId: string;

  @Field(() => String)
  body: string;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  /** Percent, 0 to 100. */
  @Field(() => Int, { nullable: true })
  confidence?: number | null;
}

@InputType()
export class AddNoteInput {
  @Field(() => ID)
  stepId: string;

  @Field(() => String)
  body: string;

  /** Where on the board, 0 to 1; without it, where there is room. */
  @Field(() => Float, { nullable: true })
  x?: number | null;

  @Field(() => Float, { nullable: true })
  y?: number | null;
}

@InputType()
export class EditNoteInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  body: string;
}

@InputType()
export class MoveNoteInput {
  @Field(() => ID)
  id: string;

  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;
}
