import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GroupsService } from './groups.service.js';
import { Equity, SeriesGroup } from './groups.type.js';
import { Series } from './series.entity.js';

/** The groups behind a series. */
@Resolver(() => Series)
export class GroupsResolver {
  constructor(private readonly beside: GroupsService) {}

  @ResolveField(() => [SeriesGroup], { description: 'The groups of the same people that this viewer sees, in the measure\'s order.' })
  groups(@Parent() series: Series): Promise<SeriesGroup[]> {
    return this.beside.groups(series);
  }

  @ResolveField(() => Equity, { nullable: true, description: 'Null where there is nothing to compare.' })
  equity(@Parent() series: Series): Promise<Equity | null> {
    return this.beside.equity(series);
  }
}
