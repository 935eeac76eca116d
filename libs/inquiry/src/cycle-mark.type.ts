import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@cairn/platform';

/** What happened on the day of a mark. */
export const CycleMarkKind = { STARTED: 'STARTED', ADOPTED: 'ADOPTED' } as const;
export type CycleMarkKind = (typeof CycleMarkKind)[keyof typeof CycleMarkKind];
registerEnumType(CycleMarkKind, { name: 'CycleMarkKind' });

/** A day on the chart of a measure on which a test started, or a change was adopted. */
@ObjectType()
export class CycleMark {
  @Field(() => ID)
  cycleId: string;

  @Field(() => CycleMarkKind)
  kind: CycleMarkKind;

  @Field(() => LocalDate, { description: 'In the time zone of the network.' })
  date: string;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  teamName: string;

  @Field(() => ID)
  districtId: string;

  @Field(() => ID, { nullable: true })
  siteId: string | null;
}
