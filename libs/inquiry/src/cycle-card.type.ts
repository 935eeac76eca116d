import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActDecision, CycleStage, Visibility } from '@cairn/domain';
import { connectionOf, LocalDate } from '@cairn/platform';

/** A test as a card of a board or a row of a list. */
@ObjectType()
export class CycleCard {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CycleStage)
  stage: CycleStage;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  objective: string;

  @Field(() => Int, { nullable: true })
  scaleCount: number | null;

  @Field(() => String)
  scaleUnit: string;

  @Field(() => LocalDate, { nullable: true })
  plannedStart: string | null;

  @Field(() => LocalDate, { nullable: true })
  plannedEnd: string | null;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  studiedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => ActDecision, { nullable: true })
  decision: ActDecision | null;

  @Field(() => String)
  learned: string;

  @Field(() => String)
  why: string;

  @Field(() => ID, { nullable: true, description: 'Null when the viewer may not read the idea.' })
  ideaId: string | null;

  @Field(() => String, { nullable: true })
  ideaTitle: string | null;

  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => ID)
  districtId: string;

  @Field(() => String)
  districtName: string;

  @Field(() => String, { nullable: true, description: 'Null for whoever sees no people.' })
  leadName: string | null;

  @Field(() => Int, { description: 'Questions that the team asks.' })
  questions: number;

  @Field(() => Int, { description: 'Questions with a prediction.' })
  predictions: number;

  @Field(() => Int, { description: 'Predictions with a verdict.' })
  verdicts: number;

  @Field(() => String, { nullable: true, description: 'The first prediction.' })
  predicted: string | null;

  @Field(() => String, { nullable: true, description: 'What came of the first prediction.' })
  result: string | null;
}

export const CycleCardConnection = connectionOf(CycleCard);

/** A card as a statement selects it: instants are texts inside JSON. */
export type CardRow = Omit<CycleCard, 'startedAt' | 'studiedAt' | 'closedAt'> & Record<'startedAt' | 'studiedAt' | 'closedAt', Date | string | null>;

/** A card with its instants. */
export function cardOf(row: CardRow): CycleCard {
  const at = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
  return { ...row, startedAt: at(row.startedAt), studiedAt: at(row.studiedAt), closedAt: at(row.closedAt) };
}
