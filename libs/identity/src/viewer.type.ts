import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganizationKind } from '@cairn/domain';
import { resultUnion } from '@cairn/platform';

/** An organization that the viewer leads or belongs to. */
@ObjectType()
export class ViewerOrganization {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => OrganizationKind)
  kind: OrganizationKind;

  @Field(() => String, { description: 'LEAD or MEMBER.' })
  role: string;
}

/** Who is signed in. */
@ObjectType()
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => [ViewerOrganization])
  organizations: ViewerOrganization[];

  @Field(() => Boolean, { description: 'Whether the viewer leads a hub.' })
  canCreateNetwork: boolean;
}

export const ResetPasswordResult = resultUnion('ResetPasswordResult', Viewer);
