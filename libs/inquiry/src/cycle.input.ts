import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ActDecision, CycleNoteKind, CycleStage, DataKind, FailureCost, Readiness, Verdict, Visibility } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

@InputType()
export class CycleTaskInput {
  @Field(() => String)
  what: string;

  @Field(() => String, { defaultValue: '' })
  who: string;

  @Field(() => String, { defaultValue: '' })
  when: string;

  @Field(() => String, { defaultValue: '' })
  where: string;
}

@InputType()
export class PredictionInput {
  @Field(() => String)
  question: string;

  @Field(() => String, { defaultValue: '' })
  predicted: string;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => String, { defaultValue: '' })
  unit: string;

  @Field(() => Int, { nullable: true })
  confidence?: number | null;

  @Field(() => DataKind, { defaultValue: DataKind.BOTH })
  dataKind: DataKind;
}

/** The plan of a test. What is left out stays as it is, or empty. */
@InputType()
export class CyclePlanInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What this cycle is to find out.' })
  objective?: string | null;

  @Field(() => ID, { nullable: true })
  leadId?: string | null;

  @Field(() => ID, { nullable: true })
  measureId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The district of the team, or one of its schools.' })
  siteId?: string | null;

  @Field(() => Int, { nullable: true })
  scaleCount?: number | null;

  @Field(() => String, { nullable: true })
  scaleUnit?: string | null;

  @Field(() => FailureCost, { nullable: true })
  failureCost?: FailureCost | null;

  @Field(() => Readiness, { nullable: true })
  readiness?: Readiness | null;

  @Field(() => LocalDate, { nullable: true })
  plannedStart?: string | null;

  @Field(() => LocalDate, { nullable: true })
  plannedEnd?: string | null;

  @Field(() => [CycleTaskInput], { nullable: true })
  tasks?: CycleTaskInput[] | null;

  @Field(() => String, { nullable: true })
  dataPlan?: string | null;
}

@InputType()
export class CreateCycleInput extends CyclePlanInput {
  @Field(() => ID)
  ideaId: string;

  @Field(() => ID)
  teamId: string;

  @Field(() => Visibility, { defaultValue: Visibility.TEAM })
  visibility: Visibility;

  @Field(() => [PredictionInput], { nullable: true })
  predictions?: PredictionInput[] | null;

  @Field(() => CycleStage, { defaultValue: CycleStage.DRAFT, description: 'DRAFT, PLANNED, or RUNNING to start at once.' })
  stage: CycleStage;
}

@InputType()
export class ResultInput {
  @Field(() => ID)
  predictionId: string;

  @Field(() => String, { nullable: true })
  result?: string | null;

  @Field(() => Float, { nullable: true })
  resultValue?: number | null;

  @Field(() => Verdict, { nullable: true })
  verdict?: Verdict | null;

  @Field(() => String, { nullable: true })
  surprise?: string | null;
}

/** Plan, do, study and act as they are written down; which fields are open depends on the stage. */
@InputType()
export class UpdateCycleInput extends CyclePlanInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [PredictionInput], { nullable: true, description: 'All predictions of the plan, in place of those that were there.' })
  predictions?: PredictionInput[] | null;

  @Field(() => [ResultInput], { nullable: true })
  results?: ResultInput[] | null;

  @Field(() => Boolean, { nullable: true })
  asPlanned?: boolean | null;

  @Field(() => String, { nullable: true })
  whatDiffered?: string | null;

  @Field(() => String, { nullable: true })
  whatChanged?: string | null;

  @Field(() => String, { nullable: true })
  whatSupported?: string | null;

  @Field(() => String, { nullable: true })
  effectEducators?: string | null;

  @Field(() => String, { nullable: true })
  effectStudents?: string | null;

  @Field(() => String, { nullable: true })
  effectSystem?: string | null;

  @Field(() => String, { nullable: true })
  learned?: string | null;

  @Field(() => [String], { nullable: true, description: 'Under which conditions it works, or is harder.' })
  conditions?: string[] | null;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => String, { nullable: true })
  nextStep?: string | null;

  @Field(() => String, { nullable: true })
  scalePlan?: string | null;

  @Field(() => String, { nullable: true })
  sustainedBy?: string | null;

  @Field(() => String, { nullable: true })
  retryWhen?: string | null;
}

@InputType()
export class AdvanceCycleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CycleStage)
  to: CycleStage;

  @Field(() => String, { nullable: true, description: 'Needed to go back to doing and to cancel.' })
  reason?: string | null;

  @Field(() => ActDecision, { nullable: true })
  decision?: ActDecision | null;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => String, { nullable: true })
  nextStep?: string | null;

  @Field(() => String, { nullable: true, description: 'Adopt: how it goes on to more people.' })
  scalePlan?: string | null;

  @Field(() => String, { nullable: true, description: 'Adopt: who keeps it up.' })
  sustainedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Abandon: what would make the team try again.' })
  retryWhen?: string | null;
}

@InputType()
export class SetPredictionsInput {
  @Field(() => ID)
  cycleId: string;

  @Field(() => Int)
  version: number;

  @Field(() => [PredictionInput])
  predictions: PredictionInput[];
}

@InputType()
export class AddPredictionInput extends PredictionInput {
  @Field(() => ID)
  cycleId: string;
}

@InputType()
export class EditPredictionInput extends PredictionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  cycleId: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class RecordResultsInput {
  @Field(() => ID)
  cycleId: string;

  @Field(() => Int)
  version: number;

  @Field(() => [ResultInput])
  results: ResultInput[];
}

@InputType()
export class AddCycleNoteInput {
  @Field(() => ID)
  cycleId: string;

  @Field(() => CycleNoteKind)
  kind: CycleNoteKind;

  @Field(() => String, { defaultValue: '' })
  body: string;

  @Field(() => Float, { nullable: true })
  quantity?: number | null;

  @Field(() => String, { defaultValue: '' })
  unit: string;
}

@InputType()
export class SetCycleVisibilityInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Visibility)
  visibility: Visibility;
}
