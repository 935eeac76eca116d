import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BrowserService } from '@cairn/identity';
import { Access, type GraphQLContext, type Refused } from '@cairn/platform';
import { AcceptanceService } from './acceptance.service.js';
import { AcceptInvitationInput, InviteDistrictInput, InviteMemberInput } from './invitation.input.js';
import { InvitationService } from './invitation.service.js';
import { AcceptedInvitation, AcceptInvitationResult, InvitationPreview, InviteResult, PendingInvitation } from './invitation.type.js';

@Resolver(() => PendingInvitation)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly acceptances: AcceptanceService,
    private readonly browsers: BrowserService,
  ) {}

  @Access.public('The link of the mail is the authority, and whoever opens it may have no account yet.')
  @Query(() => InvitationPreview, { nullable: true })
  invitation(@Args('token') token: string): Promise<InvitationPreview> {
    return this.acceptances.preview(token);
  }

  @Access.public('The link of the mail is the authority, and whoever accepts may have no account yet.')
  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(@Args('input') input: AcceptInvitationInput, @Context() context: GraphQLContext): Promise<AcceptedInvitation | Refused> {
    return this.acceptances.accept(input, this.browsers.of(context));
  }

  @Access('member.read')
  @Query(() => [PendingInvitation])
  pendingInvitations(): Promise<PendingInvitation[]> {
    return this.invitations.list();
  }

  @Access('district.invite')
  @Mutation(() => InviteResult)
  inviteDistrict(@Args('input') input: InviteDistrictInput): Promise<PendingInvitation | Refused> {
    return this.invitations.inviteDistrict(input);
  }

  @Access('member.invite')
  @Mutation(() => InviteResult)
  inviteMember(@Args('input') input: InviteMemberInput): Promise<PendingInvitation | Refused> {
    return this.invitations.inviteMember(input);
  }

  @Access('member.invite')
  @Mutation(() => Boolean)
  revokeInvitation(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.invitations.revoke(id);
  }
}
