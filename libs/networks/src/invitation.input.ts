import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Role, Visibility } from '@cairn/domain';
import './vocabulary.type.js';

@InputType()
export class InviteDistrictInput {
  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  email: string;
}

@InputType()
export class InviteMemberInput {
  @Field(() => String)
  email: string;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => ID, { nullable: true, description: 'The school, when it is not the whole district.' })
  siteId?: string | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  token: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  password?: string | null;

  @Field(() => Int, { nullable: true })
  acceptAgreementVersion?: number | null;

  @Field(() => Visibility, { nullable: true, description: 'At most what the agreement covers, which is the default.' })
  maxVisibility?: Visibility | null;

  @Field(() => Boolean, { nullable: true, description: 'False: no measure until the district names some. Default true.' })
  allMeasures?: boolean | null;
}
