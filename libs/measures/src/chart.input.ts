import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AnnotationKind, AnnotationLinkKind, ChartKind } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

@InputType()
export class SetChartSettingInput {
  @Field(() => ID)
  measureId: string;

  @Field(() => Int, { description: 'Of the setting; 0 before there is one.' })
  version: number;

  @Field(() => ChartKind, { nullable: true, description: 'Null: the chart that is proposed for each series.' })
  kind?: ChartKind | null;

  @Field(() => String)
  ruleSet: string;

  @Field(() => Boolean)
  screen: boolean;
}

@InputType()
export class StartPhaseInput {
  @Field(() => ID)
  seriesId: string;

  @Field(() => LocalDate, { description: 'A day in the period of its first point.' })
  startsOn: string;

  @Field(() => LocalDate, { nullable: true })
  baselineUntil?: string | null;

  @Field(() => String)
  reason: string;
}

/** A field that is left out stays as it is. */
@InputType()
export class ChangePhaseInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDate, { nullable: true })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Null: lines come from all points of the phase.' })
  baselineUntil?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class LockBaselineInput {
  @Field(() => ID)
  seriesId: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last point that the lines of the last phase come from; null unlocks them.' })
  until?: string | null;

  @Field(() => String)
  reason: string;
}

@InputType()
export class AddAnnotationInput {
  @Field(() => ID)
  measureId: string;

  @Field(() => ID, { nullable: true, description: 'Left out: on every chart of the measure.' })
  seriesId?: string | null;

  @Field(() => LocalDate)
  onDate: string;

  @Field(() => AnnotationKind)
  kind: AnnotationKind;

  @Field(() => String)
  text: string;

  @Field(() => AnnotationLinkKind, { nullable: true })
  linkKind?: AnnotationLinkKind | null;

  @Field(() => ID, { nullable: true })
  linkId?: string | null;
}

/** A field that is left out stays as it is. */
@InputType()
export class EditAnnotationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDate, { nullable: true })
  onDate?: string | null;

  @Field(() => AnnotationKind, { nullable: true })
  kind?: AnnotationKind | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => AnnotationLinkKind, { nullable: true, description: 'Null takes the link away.' })
  linkKind?: AnnotationLinkKind | null;

  @Field(() => ID, { nullable: true })
  linkId?: string | null;
}
