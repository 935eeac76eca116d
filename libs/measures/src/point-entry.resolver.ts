import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Member } from '@cairn/networks';
import { Access, Db, LocalDate, mayDo, type Refused } from '@cairn/platform';
import { EntryReading } from './entry-reading.service.js';
import { PointEntry } from './point-entry.entity.js';
import { RecordPointsInput } from './point-entry.input.js';
import { PointEntryService, withinUndo } from './point-entry.service.js';
import { CellChange, DueMeasure, EntrySheet, RecordPointsResult, UndoEntryResult } from './point-entry.type.js';

/** Points that people enter themselves. */
@Resolver(() => PointEntry)
export class PointEntryResolver {
  constructor(private readonly entries: PointEntryService, private readonly reading: EntryReading, private readonly db: Db) {}

  @Mutation(() => RecordPointsResult)
  @Access('point.record')
  recordPoints(@Args('input') input: RecordPointsInput): Promise<PointEntry> {
    return this.entries.record(input);
  }

  @Mutation(() => UndoEntryResult)
  @Access('entry.undo')
  undoEntry(@Args('id', { type: () => ID }) id: string): Promise<PointEntry | Refused> {
    return this.entries.undo(id);
  }

  @Query(() => EntrySheet)
  @Access('point.record')
  entrySheet(@Args('measureId', { type: () => ID }) measureId: string): Promise<EntrySheet> {
    return this.reading.sheet(measureId);
  }

  @Query(() => [DueMeasure])
  @Access('point.record')
  duePoints(): Promise<DueMeasure[]> {
    return this.reading.due();
  }

  @Query(() => [CellChange])
  @Access('series.readRaw')
  cellHistory(@Args('seriesId', { type: () => ID }) seriesId: string, @Args('periodStart', { type: () => LocalDate }) periodStart: string): Promise<CellChange[]> {
    return this.reading.history(seriesId, periodStart);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Points that were new; null for whoever may not read the raw cells.' })
  async added(@Parent() entry: PointEntry): Promise<number | null> {
    return (await this.entries.counts(entry))?.added ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Points that held something else before; null for whoever may not read the raw cells.' })
  async changed(@Parent() entry: PointEntry): Promise<number | null> {
    return (await this.entries.counts(entry))?.changed ?? null;
  }

  @ResolveField(() => String)
  async createdBy(@Parent() { memberId }: PointEntry): Promise<string> {
    return (await this.db.read((tx) => tx.byId(Member, memberId)))?.name ?? '';
  }

  @ResolveField(() => Boolean)
  canUndo(@Parent() entry: PointEntry): boolean {
    return withinUndo(entry) && mayDo('entry.undo', { ownerId: entry.ownerId, memberId: entry.memberId });
  }
}
