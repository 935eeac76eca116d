import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvitationKind, Role } from '@cairn/domain';
import { resultUnion } from '@cairn/platform';
import { Agreement } from './agreement.entity.js';
import './vocabulary.type.js';

/** An invitation that waits for an answer. */
@ObjectType()
export class PendingInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => InvitationKind)
  kind: InvitationKind;

  @Field(() => String)
  email: string;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => String)
  invitedBy: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** What a link says before anything is accepted. Looking does not use it up. */
@ObjectType()
export class InvitationPreview {
  @Field(() => InvitationKind)
  kind: InvitationKind;

  @Field(() => String)
  networkName: string;

  @Field(() => String)
  hubName: string;

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => String)
  email: string;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => Agreement, { nullable: true, description: 'What a district accepts by joining.' })
  agreement: Agreement | null;

  @Field(() => Boolean, { description: 'Whether the address has an account: then sign in instead of choosing a password.' })
  accountExists: boolean;
}

/** The network that was joined. */
@ObjectType()
export class AcceptedInvitation {
  @Field(() => String)
  networkSlug: string;
}

export const InviteResult = resultUnion('InviteResult', PendingInvitation);
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', AcceptedInvitation);
