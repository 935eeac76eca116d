import { Field, ObjectType } from '@nestjs/graphql';
import { ChartKind } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

/** A phase by its days alone, for charts among others. */
@ObjectType()
export class PhaseDays {
  @Field(() => LocalDate, { nullable: true, description: 'The first day of the period of its first point; null: from the first point on.' })
  startsOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its lines come from its points up to this one; null: from all.' })
  baselineUntil: string | null;
}

/** How a chart among others is drawn and read, as it is stored. */
@ObjectType()
export class StoredChart {
  @Field(() => ChartKind, { nullable: true, description: 'Null: the chart that is proposed for the series.' })
  kind: ChartKind | null;

  @Field(() => String)
  ruleSet: string;

  @Field(() => Boolean)
  screen: boolean;
}
