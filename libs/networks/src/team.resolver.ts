import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, type Connection, type Refused } from '@cairn/platform';
import { Member } from './member.entity.js';
import { Site } from './site.entity.js';
import { Team, TeamConnection, TeamResult } from './team.entity.js';
import { CreateTeamInput, TeamsArgs, UpdateTeamInput } from './team.input.js';
import { TeamMember } from './team-member.entity.js';
import { TeamReadingService } from './team-reading.service.js';
import { TeamService } from './team.service.js';
import { TeamCan, TeamComposition } from './team.type.js';
import { TeamWaiver } from './team-waiver.entity.js';
import { streamOfTeam } from './vocabulary.type.js';

const ID_ARG = { type: () => ID };
const INT_ARG = { type: () => Int };

@Resolver(() => Team)
export class TeamResolver {
  constructor(private readonly service: TeamService, private readonly reading: TeamReadingService) {}

  @Access('team.read')
  @Query(() => TeamConnection)
  teams(@Args() args: TeamsArgs): Promise<Connection<Team>> {
    return this.service.list(args);
  }

  @Access('team.read')
  @Query(() => Team, { nullable: true })
  team(@Args('id', ID_ARG) id: string): Promise<Team> {
    return this.service.one(id);
  }

  @Access('team.read')
  @Query(() => [Team])
  myTeams(): Promise<Team[]> {
    return this.service.mine();
  }

  @Access('team.create')
  @Query(() => [Member], { description: 'Who can be in a team of the own district: whoever works there, and coaches of the hub.' })
  teamCandidates(): Promise<Member[]> {
    return this.service.candidates();
  }

  @Access('team.create')
  @Mutation(() => TeamResult)
  createTeam(@Args('input') input: CreateTeamInput): Promise<Team | Refused> {
    return this.service.create(input);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  updateTeam(@Args('input') input: UpdateTeamInput): Promise<Team | Refused> {
    return this.service.update(input);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  endTeam(@Args('id', ID_ARG) id: string, @Args('version', INT_ARG) version: number): Promise<Team | Refused> {
    return this.service.end(id, version);
  }

  @Access('team.edit')
  @Mutation(() => TeamResult)
  resumeTeam(@Args('id', ID_ARG) id: string, @Args('version', INT_ARG) version: number): Promise<Team | Refused> {
    return this.service.resume(id, version);
  }

  @ResolveField(() => Site)
  district(@Parent() team: Team): Promise<Site> {
    return this.reading.district(team);
  }

  @ResolveField(() => [Site], { description: 'The schools in which the team works.' })
  schools(@Parent() team: Team): Promise<Site[]> {
    return this.reading.schools(team);
  }

  @ResolveField(() => [TeamMember], { description: 'Leads first, coaches last; empty for whoever may not see people.' })
  members(@Parent() team: Team): Promise<TeamMember[]> {
    return this.reading.members(team);
  }

  @ResolveField(() => Int)
  memberCount(@Parent() team: Team): Promise<number> {
    return this.reading.memberCount(team);
  }

  @ResolveField(() => TeamComposition)
  composition(@Parent() team: Team): Promise<TeamComposition> {
    return this.reading.composition(team);
  }

  @ResolveField(() => [TeamWaiver], { description: 'Newest first; empty for whoever may not see people.' })
  waivers(@Parent() team: Team): Promise<TeamWaiver[]> {
    return this.reading.waivers(team);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer works in the team or coaches it.' })
  isMine(@Parent() team: Team): boolean {
    return this.service.isMine(team);
  }

  @ResolveField(() => String, { nullable: true, description: 'Heard by the people of the team alone; null for everybody else.' })
  stream(@Parent() team: Team): string | null {
    return this.service.isMine(team) ? streamOfTeam(team.id) : null;
  }

  @ResolveField(() => TeamCan)
  viewerCan(@Parent() team: Team): TeamCan {
    return this.service.viewerCan(team);
  }
}
