import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { Member } from './member.entity.js';
import { Team } from './team.entity.js';
import { AskWaiverInput, DecideWaiverInput } from './team.input.js';
import { AskWaiverResult, DecideWaiverResult, TeamWaiver, TeamWaiverConnection } from './team-waiver.entity.js';
import { TeamWaiverService } from './team-waiver.service.js';

@Resolver(() => TeamWaiver)
export class TeamWaiverResolver {
  constructor(private readonly service: TeamWaiverService) {}

  @Access('team.decideWaiver')
  @Query(() => TeamWaiverConnection)
  waitingWaivers(@Args() args: PageArgs): Promise<Connection<TeamWaiver>> {
    return this.service.waiting(args);
  }

  @Access('team.edit')
  @Mutation(() => AskWaiverResult)
  askWaiver(@Args('input') input: AskWaiverInput): Promise<TeamWaiver | Refused> {
    return this.service.ask(input);
  }

  @Access('team.decideWaiver')
  @Mutation(() => DecideWaiverResult)
  decideWaiver(@Args('input') input: DecideWaiverInput): Promise<TeamWaiver | Refused> {
    return this.service.decide(input);
  }

  @ResolveField(() => Team)
  team(@Parent() waiver: TeamWaiver): Promise<Team> {
    return this.service.team(waiver);
  }

  @ResolveField(() => String, { nullable: true, description: 'For the district, the people of the team and the leads of the hub.' })
  reason(@Parent() waiver: TeamWaiver): Promise<string | null> {
    return this.service.words(waiver, 'reason');
  }

  @ResolveField(() => String, { nullable: true, description: 'For the district, the people of the team and the leads of the hub.' })
  decidedNote(@Parent() waiver: TeamWaiver): Promise<string | null> {
    return this.service.words(waiver, 'decidedNote');
  }

  @ResolveField(() => Member, { nullable: true })
  askedBy(@Parent() waiver: TeamWaiver): Promise<Member | null> {
    return this.service.person(waiver.askedById);
  }

  @ResolveField(() => Member, { nullable: true })
  decidedBy(@Parent() waiver: TeamWaiver): Promise<Member | null> {
    return this.service.person(waiver.decidedById);
  }
}
