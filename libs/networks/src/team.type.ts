import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CompositionStatus, TeamRequirement } from '@cairn/domain';
import './vocabulary.type.js';

/** One requirement of the network's rule, held against the roster as it is now. */
@ObjectType()
export class TeamRequirementCheck {
  @Field(() => TeamRequirement)
  requirement: TeamRequirement;

  @Field(() => Int)
  need: number;

  @Field(() => Int)
  have: number;

  @Field(() => Boolean)
  met: boolean;

  @Field(() => Boolean, { description: 'Not met, and the hub agreed to that.' })
  waived: boolean;
}

/** Where a team stands against the network's rule. Computed whenever it is asked for. */
@ObjectType()
export class TeamComposition {
  @Field(() => CompositionStatus)
  status: CompositionStatus;

  @Field(() => [TeamRequirementCheck])
  requirements: TeamRequirementCheck[];
}

/** What the viewer may do with a team. */
@ObjectType()
export class TeamCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  end: boolean;

  @Field(() => Boolean)
  resume: boolean;

  @Field(() => Boolean)
  decideWaivers: boolean;
}

/** What a network asks of its teams. */
@ObjectType()
export class TeamRule {
  @Field(() => Boolean, { description: 'Whoever leads a team administers the central office.' })
  leadCentralOffice: boolean;

  @Field(() => Int)
  minPrincipals: number;

  @Field(() => Int)
  minTeachers: number;
}
