import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AnnotationKind, AnnotationLinkKind, ChartKind, Signal, VARIATION_ICONS, type AssuranceIcon, type VariationIcon } from '@cairn/domain';
import { enumOf, LocalDate } from '@cairn/platform';

registerEnumType(ChartKind, { name: 'ChartKind', description: 'RUN: a run chart; the others are Shewhart charts by their letters.' });
const Variation = enumOf(VARIATION_ICONS);
const Assurance = enumOf(['PASS', 'FAIL', 'HIT_OR_MISS']);
registerEnumType(Variation, { name: 'VariationIcon', description: 'What the last point says about the process.' });
registerEnumType(Assurance, { name: 'AssuranceIcon', description: 'Whether the process, left as it is, keeps to its goal.' });
registerEnumType(AnnotationKind, { name: 'AnnotationKind' });
registerEnumType(AnnotationLinkKind, { name: 'AnnotationLinkKind' });

/** How a measure is charted. */
@ObjectType()
export class MeasureChartSetting {
  @Field(() => ID, { description: 'Of the measure.' })
  id: string;

  @Field(() => ChartKind, { nullable: true, description: 'Null: the chart that is proposed for each series.' })
  kind: ChartKind | null;

  @Field(() => String)
  ruleSet: string;

  @Field(() => Boolean)
  screen: boolean;

  @Field(() => Int, { description: '0 before anybody has chosen.' })
  version: number;

  @Field(() => [ChartKind], { description: 'What may be chosen for a measure of this type.' })
  kinds: ChartKind[];
}

/** Why a chart, or something of it, is not there. */
@ObjectType()
export class ChartReason {
  @Field(() => String)
  code: string;

  @Field(() => String)
  sentence: string;
}

/** A phase that a person could begin. */
@ObjectType()
export class PhaseSuggestion extends ChartReason {
  @Field(() => Int, { description: 'Position of the point.' })
  at: number;

  @Field(() => LocalDate)
  startsOn: string;
}

@ObjectType()
export class ReadingPoint {
  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Int)
  phase: number;

  @Field(() => Float, { nullable: true })
  centre: number | null;

  @Field(() => Float, { nullable: true })
  lower: number | null;

  @Field(() => Float, { nullable: true })
  upper: number | null;

  @Field(() => Float, { nullable: true })
  lowerWarning: number | null;

  @Field(() => Float, { nullable: true })
  upperWarning: number | null;

  @Field(() => String, { nullable: true, description: 'The first rule by which it is part of a signal.' })
  rule: string | null;

  @Field(() => Int, { nullable: true, description: '1 above, -1 below, 0 without a side.' })
  side: number | null;

  @Field(() => Signal)
  signal: Signal;
}

@ObjectType()
export class ReadingPhase {
  @Field(() => Int)
  first: number;

  @Field(() => Int)
  last: number;

  @Field(() => Float, { nullable: true })
  centre: number | null;

  @Field(() => Float, { nullable: true })
  lower: number | null;

  @Field(() => Float, { nullable: true })
  upper: number | null;

  @Field(() => Boolean, { description: 'Its limits rest on fewer than 13 points.' })
  trial: boolean;

  @Field(() => Int, { description: 'Points that its lines come from.' })
  points: number;
}

/** The chart of a series, computed and read from the points that this viewer sees. */
@ObjectType('ChartReading')
export class SeriesReading {
  @Field(() => ChartKind)
  kind: ChartKind;

  @Field(() => ChartKind)
  proposedKind: ChartKind;

  @Field(() => String)
  proposedWhy: string;

  @Field(() => String)
  ruleSet: string;

  @Field(() => Boolean)
  screen: boolean;

  @Field(() => ChartReason, { nullable: true })
  refused: ChartReason | null;

  @Field(() => [ReadingPoint])
  points: ReadingPoint[];

  @Field(() => [ReadingPhase])
  phases: ReadingPhase[];

  @Field(() => Signal)
  signal: Signal;

  @Field(() => Variation)
  variation: VariationIcon;

  @Field(() => Assurance, { nullable: true, description: 'Null without a goal or a good side.' })
  assurance: AssuranceIcon | null;

  @Field(() => String)
  sentence: string;

  @Field(() => PhaseSuggestion, { nullable: true })
  suggestion: PhaseSuggestion | null;
}

/** A phase that somebody began. */
@ObjectType('ChartPhase')
export class Phase {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDate, { nullable: true, description: 'The first day of the period of its first point; null: from the first point on.' })
  startsOn: string | null;

  @Field(() => LocalDate, { nullable: true })
  baselineUntil: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who began it; null for guests.' })
  by: string | null;

  @Field(() => Date)
  at: Date;
}
