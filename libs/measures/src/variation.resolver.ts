import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { FunnelArgs } from './funnel.input.js';
import { FunnelService } from './funnel.service.js';
import { Funnel } from './funnel.type.js';
import { MultiplesOfSites } from './multiples.input.js';
import { MultiplesService } from './multiples.service.js';
import { Multiples } from './multiples.type.js';
import { WallService } from './wall.service.js';
import { WallChart } from './wall.type.js';

/** Variation between sites, as each viewer may see it. */
@Resolver()
export class VariationResolver {
  constructor(private readonly all: MultiplesService, private readonly sites: FunnelService, private readonly charts: WallService) {}

  @Query(() => Multiples)
  @Access('series.read')
  multiples(@Args('measureId', { type: () => ID }) measureId: string, @Args() args: MultiplesOfSites): Promise<Multiples> {
    return this.all.multiples(measureId, args);
  }

  @Query(() => Funnel)
  @Access('series.read')
  funnel(@Args('measureId', { type: () => ID }) measureId: string, @Args() args: FunnelArgs): Promise<Funnel> {
    return this.sites.funnel(measureId, args);
  }

  @Query(() => [WallChart], { description: 'What may hang in a hallway: released figures of the viewer\'s own district, whatever the viewer\'s role.' })
  @Access('series.read')
  wall(): Promise<WallChart[]> {
    return this.charts.wall();
  }
}
