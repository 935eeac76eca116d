import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SizeBand } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Access, type Connection, type Refused } from '@cairn/platform';
import { Participation } from './participation.entity.js';
import { SetSiteStateResult, Site, SiteCan, SiteConnection } from './site.entity.js';
import { AddSiteInput, DescribeSiteInput, SetSiteStateInput, SitesArgs, UpdateSiteInput } from './site.input.js';
import { profileOf, SiteProfileService } from './site-profile.service.js';
import { SiteService } from './site.service.js';

@Resolver(() => Site)
export class SiteResolver {
  constructor(private readonly service: SiteService, private readonly profiles: SiteProfileService) {}

  @Access('site.read')
  @Query(() => SiteConnection)
  sites(@Args() args: SitesArgs): Promise<Connection<Site>> {
    return this.service.list(args);
  }

  @Access('site.read')
  @Query(() => Site, { nullable: true })
  site(@Args('id', { type: () => ID }) id: string): Promise<Site> {
    return this.service.one(id);
  }

  @Access('directory.manage')
  @Mutation(() => Site)
  addSite(@Args('input') input: AddSiteInput): Promise<Site> {
    return this.service.add(input);
  }

  @Access('site.edit')
  @Mutation(() => Site)
  updateSite(@Args('input') input: UpdateSiteInput): Promise<Site> {
    return this.service.update(input);
  }

  @Access('site.edit')
  @Mutation(() => SetSiteStateResult)
  setSiteState(@Args('input') input: SetSiteStateInput): Promise<Site | Refused> {
    return this.service.setState(input);
  }

  @Access('site.describe')
  @Mutation(() => Site)
  describeSite(@Args('input') input: DescribeSiteInput): Promise<Site> {
    return this.profiles.describe(input);
  }

  @ResolveField(() => SizeBand, { nullable: true, description: 'By the students enrolled.' })
  sizeBand(@Parent() site: Site): SizeBand | null {
    return profileOf(site).size;
  }

  @ResolveField(() => Organization, { nullable: true })
  organization(@Parent() site: Site): Promise<Organization | null> {
    return this.service.organization(site);
  }

  @ResolveField(() => SiteCan)
  viewerCan(@Parent() site: Site): Promise<SiteCan> {
    return this.service.viewerCan(site);
  }

  @ResolveField(() => Participation, { nullable: true })
  participation(@Parent() site: Site): Promise<Participation | null> {
    return this.service.participation(site);
  }

  @ResolveField(() => [Site])
  schools(@Parent() site: Site): Promise<Site[]> {
    return this.service.schools(site);
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  constructor(private readonly service: SiteService) {}

  /** Null for whoever may not see the people of the network. */
  @ResolveField(() => String, { nullable: true })
  acceptedBy(@Parent() participation: Participation): Promise<string | null> {
    return this.service.acceptedBy(participation);
  }
}
