import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Team } from '@cairn/networks';
import { MeasureService } from './measure.service.js';
import { Measure } from './measure.entity.js';
import { TrackerInstall } from './tracker-install.entity.js';
import { TrackerListService } from './tracker-list.service.js';
import { MeasureTracker } from './tracker.type.js';

/** What was made of a tracker. */
@Resolver(() => TrackerInstall)
export class TrackerInstallResolver {
  constructor(private readonly around: TrackerListService, private readonly measures: MeasureService) {}

  @ResolveField(() => Measure, { nullable: true, description: 'Null when it was taken back.' })
  async measure(@Parent() { measureId, removedAt }: TrackerInstall): Promise<Measure | null> {
    return removedAt ? null : this.measures.get(measureId);
  }

  @ResolveField(() => Team, { nullable: true })
  team(@Parent() install: TrackerInstall): Promise<Team | null> {
    return this.around.team(install);
  }
}

/** What a measure keeps of the tracker that it was made from. */
@Resolver(() => Measure)
export class MeasureTrackerResolver {
  constructor(private readonly around: TrackerListService) {}

  @ResolveField(() => MeasureTracker, { nullable: true, description: 'The tracker it was made from, with its entry form; for its own organization.' })
  tracker(@Parent() { id }: Measure): Promise<MeasureTracker | null> {
    return this.around.ofMeasure(id);
  }
}
