import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Belief, FidelityItem, ScaleSize, Visibility } from '@cairn/domain';
import { resultUnion } from '@cairn/platform';
import { PdsaCycle } from './pdsa-cycle.entity.js';

registerEnumType(Belief, { name: 'Belief' });
registerEnumType(ScaleSize, { name: 'ScaleSize' });
registerEnumType(FidelityItem, { name: 'FidelityItem', description: 'A feature of a sound test.' });

/** Who does what, when and where. */
@ObjectType('CycleTask')
export class CycleTaskView {
  @Field(() => String)
  what: string;

  @Field(() => String, { nullable: true, description: 'Null for whoever sees no people.' })
  who: string | null;

  @Field(() => String)
  when: string;

  @Field(() => String)
  where: string;
}

/** How large this test should be, and why. */
@ObjectType()
export class ScaleAdvice {
  @Field(() => Belief)
  belief: Belief;

  @Field(() => ScaleSize)
  advised: ScaleSize;

  @Field(() => ScaleSize, { nullable: true, description: 'The size that was planned; null when nothing was said.' })
  planned: ScaleSize | null;

  @Field(() => Boolean)
  tooLarge: boolean;

  @Field(() => String)
  source: string;
}

@ObjectType()
export class FidelityMark {
  @Field(() => FidelityItem)
  item: FidelityItem;

  @Field(() => Boolean)
  met: boolean;
}

/** What the viewer may do with a test. */
@ObjectType()
export class CycleCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  advance: boolean;

  @Field(() => Boolean, { description: 'Take this plan into a test of a team of one\'s own.' })
  clone: boolean;
}

/** Whom a test may be shown to. */
@ObjectType()
export class CycleReach {
  @Field(() => Visibility, { description: 'The widest that the agreement of the district covers.' })
  widest: Visibility;

  @Field(() => Int)
  teamPeople: number;
}

export const CycleResult = resultUnion('CycleResult', PdsaCycle);
