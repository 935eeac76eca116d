import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, type Refused } from '@cairn/platform';
import { Member } from './member.entity.js';
import { RosterService } from './roster.service.js';
import { type Team, TeamResult } from './team.entity.js';
import { AddTeamMemberInput, SetTeamPartInput } from './team.input.js';
import { TeamMember } from './team-member.entity.js';
import { TeamReadingService } from './team-reading.service.js';

const ID_ARG = { type: () => ID };

@Resolver(() => TeamMember)
export class RosterResolver {
  constructor(private readonly service: RosterService, private readonly reading: TeamReadingService) {}

  @Access('team.edit')
  @Mutation(() => TeamResult)
  addTeamMember(@Args('input') input: AddTeamMemberInput): Promise<Team | Refused> {
    return this.service.add(input);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  setTeamPart(@Args('input') input: SetTeamPartInput): Promise<Team | Refused> {
    return this.service.setPart(input);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  removeTeamMember(@Args('teamId', ID_ARG) teamId: string, @Args('memberId', ID_ARG) memberId: string): Promise<Team | Refused> {
    return this.service.remove(teamId, memberId);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  addTeamSite(@Args('teamId', ID_ARG) teamId: string, @Args('siteId', ID_ARG) siteId: string): Promise<Team | Refused> {
    return this.service.addSite(teamId, siteId);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  removeTeamSite(@Args('teamId', ID_ARG) teamId: string, @Args('siteId', ID_ARG) siteId: string): Promise<Team | Refused> {
    return this.service.removeSite(teamId, siteId);
  }

  @ResolveField(() => Member)
  member(@Parent() row: TeamMember): Promise<Member> {
    return this.reading.member(row);
  }

  @ResolveField(() => Boolean, { description: 'False for whoever left the district or only looks on: on the roster, and not counted.' })
  takesPart(@Parent() row: TeamMember): Promise<boolean> {
    return this.reading.takesPart(row);
  }
}
