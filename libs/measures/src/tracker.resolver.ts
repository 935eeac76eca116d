import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { trackerFile } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Member, Team } from '@cairn/networks';
import { Access, mayDo, type Connection, type Refused } from '@cairn/platform';
import { TrackerInstall } from './tracker-install.entity.js';
import { TrackerInstallService } from './tracker-install.service.js';
import { TrackerListService } from './tracker-list.service.js';
import { Tracker } from './tracker.entity.js';
import { CreateTrackerInput, InstallTrackerInput, SaveMeasureAsTrackerInput, SetTrackerVisibilityInput, TrackersArgs, UpdateTrackerInput } from './tracker.input.js';
import { TrackerService } from './tracker.service.js';
import { InstallTrackerResult, ReadyTracker, TrackerCan, TrackerCard, TrackerCardConnection, TrackerPlaces, TrackerResult } from './tracker.type.js';

/** Trackers: measures as templates. */
@Resolver(() => Tracker)
export class TrackerResolver {
  constructor(private readonly trackers: TrackerService, private readonly around: TrackerListService, private readonly installations: TrackerInstallService) {}

  @Access('network.read')
  @Query(() => TrackerCardConnection, { name: 'trackers' })
  list(@Args() args: TrackersArgs): Promise<Connection<TrackerCard>> {
    return this.around.list(args);
  }

  @Access('tracker.read')
  @Query(() => Tracker, { nullable: true })
  tracker(@Args('id', { type: () => ID }) id: string): Promise<Tracker> {
    return this.trackers.get(id);
  }

  @Access('network.read')
  @Query(() => [ReadyTracker])
  readyTrackers(): Promise<ReadyTracker[]> {
    return this.around.ready();
  }

  @Access('network.read')
  @Query(() => TrackerPlaces)
  trackerPlaces(): Promise<TrackerPlaces> {
    return this.around.places();
  }

  @Access('tracker.create')
  @Mutation(() => TrackerResult)
  createTracker(@Args('input') input: CreateTrackerInput): Promise<Tracker | Refused> {
    return this.trackers.create(input);
  }

  @Access('tracker.create')
  @Mutation(() => TrackerResult)
  saveMeasureAsTracker(@Args('input') input: SaveMeasureAsTrackerInput): Promise<Tracker | Refused> {
    return this.trackers.saveMeasure(input);
  }

  @Access('tracker.edit')
  @Mutation(() => TrackerResult)
  updateTracker(@Args('input') input: UpdateTrackerInput): Promise<Tracker | Refused> {
    return this.trackers.update(input);
  }

  @Access('tracker.edit')
  @Mutation(() => TrackerResult)
  setTrackerVisibility(@Args('input') input: SetTrackerVisibilityInput): Promise<Tracker | Refused> {
    return this.trackers.setVisibility(input);
  }

  @Access('tracker.edit')
  @Mutation(() => Tracker)
  removeTracker(@Args('id', { type: () => ID }) id: string): Promise<Tracker> {
    return this.trackers.remove(id);
  }

  @Access('tracker.edit')
  @Mutation(() => TrackerResult)
  restoreTracker(@Args('id', { type: () => ID }) id: string): Promise<Tracker | Refused> {
    return this.trackers.restore(id);
  }

  /** Makes a measure of it; the second time answers with what is there. */
  @Access('tracker.install')
  @Mutation(() => InstallTrackerResult)
  installTracker(@Args('input') input: InstallTrackerInput): Promise<TrackerInstall | Refused> {
    return this.installations.install(input);
  }

  @Access('tracker.install')
  @Mutation(() => InstallTrackerResult)
  uninstallTracker(@Args('id', { type: () => ID }) id: string): Promise<TrackerInstall | Refused> {
    return this.installations.uninstall(id);
  }

  @ResolveField(() => String, { description: 'The file of it, in the format cairn-tracker/1.' })
  json(@Parent() { body }: Tracker): string {
    return trackerFile(body);
  }

  @ResolveField(() => Organization)
  owner(@Parent() tracker: Tracker): Promise<Organization> {
    return this.around.owner(tracker);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Null for guests.' })
  author(@Parent() tracker: Tracker): Promise<Member | null> {
    return this.around.author(tracker);
  }

  @ResolveField(() => Team, { nullable: true })
  team(@Parent() tracker: Tracker): Promise<Team | null> {
    return this.around.team(tracker);
  }

  @ResolveField(() => Int, { description: 'In how many teams and organizations it is in use.' })
  async installs(@Parent() { id }: Tracker): Promise<number> {
    return (await this.around.installs([id]))[0] ?? 0;
  }

  @ResolveField(() => TrackerCan)
  viewerCan(@Parent() tracker: Tracker): TrackerCan {
    return { edit: mayDo('tracker.edit', { ...tracker }) };
  }
}
