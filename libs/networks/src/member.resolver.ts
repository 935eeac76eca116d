import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organization } from '@cairn/identity';
import { Access, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { Member, MemberCan, MemberConnection, RemoveMemberResult, SetMemberRolesResult } from './member.entity.js';
import { SetMemberRolesInput } from './member.input.js';
import { MemberService } from './member.service.js';
import { Site } from './site.entity.js';

@Resolver(() => Member)
export class MemberResolver {
  constructor(private readonly service: MemberService) {}

  @Access('member.read')
  @Query(() => MemberConnection)
  members(@Args() args: PageArgs): Promise<Connection<Member>> {
    return this.service.list(args);
  }

  @Access('member.changeRoles')
  @Mutation(() => SetMemberRolesResult)
  setMemberRoles(@Args('input') input: SetMemberRolesInput): Promise<Member | Refused> {
    return this.service.setRoles(input);
  }

  @Access('member.remove')
  @Mutation(() => RemoveMemberResult)
  removeMember(@Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Promise<Member | Refused> {
    return this.service.remove(id, version);
  }

  @ResolveField(() => Organization)
  organization(@Parent() member: Member): Promise<Organization> {
    return this.service.organization(member);
  }

  @ResolveField(() => Site, { nullable: true })
  site(@Parent() member: Member): Promise<Site | null> {
    return this.service.site(member);
  }

  @ResolveField(() => Boolean)
  isMe(@Parent() member: Member): boolean {
    return this.service.isMe(member);
  }

  @ResolveField(() => MemberCan)
  viewerCan(@Parent() member: Member): MemberCan {
    return this.service.viewerCan(member);
  }
}
