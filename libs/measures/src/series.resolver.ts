import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organization } from '@cairn/identity';
import { Site } from '@cairn/networks';
import { Access, currentActor, Db, mayDo, notFound, type Connection, type Refused } from '@cairn/platform';
import { HandOver } from './hand-over.type.js';
import { Measure } from './measure.entity.js';
import { ownerOf } from './measure.resolver.js';
import { HandOverResult, SeriesCan, SeriesCardConnection, SetSeriesVisibilityResult } from './measure.type.js';
import { chartOf } from './point-reading.service.js';
import { Point, RunChart, SeriesCard } from './point.type.js';
import { Series } from './series.entity.js';
import { MultiplesArgs, SetSeriesVisibilityInput } from './series.input.js';
import { SeriesService } from './series.service.js';

/** Series, their points and their run charts. */
@Resolver(() => Series)
export class SeriesResolver {
  constructor(private readonly seriesOf: SeriesService, private readonly db: Db) {}

  @Query(() => Series, { nullable: true })
  @Access('series.read')
  series(@Args('id', { type: () => ID }) id: string): Promise<Series> {
    return this.seriesOf.get(id);
  }

  @Query(() => SeriesCardConnection)
  @Access('series.read')
  smallMultiples(@Args('measureId', { type: () => ID }) measureId: string, @Args() args: MultiplesArgs): Promise<Connection<SeriesCard>> {
    return this.seriesOf.multiples(measureId, args);
  }

  @Mutation(() => SetSeriesVisibilityResult)
  @Access('series.changeVisibility')
  setSeriesVisibility(@Args('input') input: SetSeriesVisibilityInput): Promise<Series | Refused> {
    return this.seriesOf.setVisibility(input);
  }

  @Mutation(() => HandOverResult)
  @Access('series.handOver')
  handOverSeries(@Args('siteId', { type: () => ID }) siteId: string): Promise<HandOver | Refused> {
    return this.seriesOf.handOver(siteId);
  }

  @ResolveField(() => Measure)
  measure(@Parent() { measureId }: Series): Promise<Measure> {
    return this.found(this.db.read((tx) => tx.byId(Measure, measureId)));
  }

  @ResolveField(() => Site)
  site(@Parent() { siteId }: Series): Promise<Site> {
    return this.found(this.db.read((tx) => tx.byId(Site, siteId)));
  }

  @ResolveField(() => Organization)
  owner(@Parent() { ownerId }: Series): Promise<Organization> {
    return ownerOf(this.db, ownerId);
  }

  @ResolveField(() => Boolean, { description: 'The viewer sees the owner\'s own values.' })
  raw(@Parent() { ownerId }: Series): boolean {
    return currentActor().rawOwnerIds.includes(ownerId);
  }

  @ResolveField(() => [Point])
  points(@Parent() series: Series): Promise<Point[]> {
    return this.seriesOf.points(series);
  }

  @ResolveField(() => RunChart)
  async chart(@Parent() series: Series): Promise<RunChart> {
    const measure = await this.measure(series);
    return chartOf(await this.seriesOf.points(series), measure.direction);
  }

  @ResolveField(() => SeriesCan)
  viewerCan(@Parent() { ownerId }: Series): SeriesCan {
    return { changeVisibility: mayDo('series.changeVisibility', { ownerId }), phase: mayDo('series.phase', { ownerId }), annotate: mayDo('annotation.write', { ownerId }) };
  }

  // A series may be shared while its measure is not: then neither is there for this viewer.
  private async found<T>(row: Promise<T | null>): Promise<T> {
    const loaded = await row;
    if (!loaded) throw notFound();
    return loaded;
  }
}
