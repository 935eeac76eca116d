import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { streamName } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Access, currentActor, Db, mayDo, notFound, PageArgs, type Connection } from '@cairn/platform';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import { CreateMeasureInput, UpdateMeasureInput } from './measure.input.js';
import { MeasureService } from './measure.service.js';
import { MeasureCan, MeasureConnection } from './measure.type.js';

/** Measures: what is followed, and its definition. */
@Resolver(() => Measure)
export class MeasureResolver {
  constructor(private readonly measures: MeasureService, private readonly db: Db) {}

  @Query(() => MeasureConnection, { name: 'measures' })
  @Access('measure.read')
  list(@Args() args: PageArgs): Promise<Connection<Measure>> {
    return this.measures.list(args);
  }

  @Query(() => Measure, { nullable: true })
  @Access('measure.read')
  measure(@Args('id', { type: () => ID }) id: string): Promise<Measure> {
    return this.measures.get(id);
  }

  @Mutation(() => Measure)
  @Access('measure.create')
  createMeasure(@Args('input') input: CreateMeasureInput): Promise<Measure> {
    return this.measures.create(input);
  }

  @Mutation(() => Measure)
  @Access('measure.edit')
  updateMeasure(@Args('input') input: UpdateMeasureInput): Promise<Measure> {
    return this.measures.update(input);
  }

  @ResolveField(() => Organization)
  owner(@Parent() { ownerId }: Measure): Promise<Organization> {
    return ownerOf(this.db, ownerId);
  }

  @ResolveField(() => MeasureDefinition)
  definition(@Parent() { id }: Measure): Promise<MeasureDefinition> {
    return this.measures.definition(id);
  }

  @ResolveField(() => Int)
  seriesCount(@Parent() { id }: Measure): Promise<number> {
    return this.measures.seriesCount(id);
  }

  @ResolveField(() => MeasureCan)
  viewerCan(@Parent() { ownerId, visibility, teamId }: Measure): MeasureCan {
    const facts = { ownerId, visibility, teamId };
    return {
      setChart: mayDo('chart.set', facts), annotate: mayDo('annotation.write', facts),
      edit: mayDo('measure.edit', facts), import: mayDo('measure.import', { ownerId: currentActor().organizationId }), export: mayDo('measure.export', facts),
    };
  }

  @ResolveField(() => String)
  stream(@Parent() { id }: Measure): string {
    return streamName('measure', id);
  }
}

/** The organization that owns a row. Batched. */
export async function ownerOf(db: Db, ownerId: string): Promise<Organization> {
  const found = await db.read((tx) => tx.byId(Organization, ownerId));
  if (!found) throw notFound();
  return found;
}
