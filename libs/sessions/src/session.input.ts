import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { SessionState, StepKind, TimerAct, Visibility } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

registerEnumType(TimerAct, { name: 'TimerAct' });

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => SessionState)
  state: SessionState;
}

/** A step of an agenda; their order is the order of the list. */
@InputType()
export class AgendaStepInput {
  /** Of a step that is there already. */
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => StepKind)
  kind: StepKind;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => String, { defaultValue: '' })
  prompt: string;

  @Field(() => Int, { defaultValue: 3 })
  votesEach: number;

  @Field(() => ID, { nullable: true })
  ideaId?: string | null;

  @Field(() => ID, { nullable: true })
  cycleId?: string | null;

  @Field(() => ID, { nullable: true })
  measureId?: string | null;
}

@InputType()
export class CreateSessionInput {
  @Field(() => String)
  title: string;

  @Field(() => String, { defaultValue: '' })
  purpose: string;

  /** Now, when it is left out. */
  @Field(() => Date, { nullable: true })
  startsAt?: Date | null;

  @Field(() => Visibility)
  visibility: Visibility;

  /** The team that meets, where only a team does. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;

  @Field(() => [AgendaStepInput])
  steps: AgendaStepInput[];
}

/** A field that is left out stays as it is. */
@InputType()
export class UpdateSessionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => Date, { nullable: true })
  startsAt?: Date | null;

  /** Wider than it is, or the same: who has heard of a session cannot be made to forget it. */
  @Field(() => Visibility, { nullable: true })
  visibility?: Visibility | null;

  /** The whole agenda. What was opened already stays in it. */
  @Field(() => [AgendaStepInput], { nullable: true })
  steps?: AgendaStepInput[] | null;
}
