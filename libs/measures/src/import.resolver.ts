import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { streamName } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { Access, Db, mayDo, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { ConfirmImportInput, MapImportInput } from './import.input.js';
import { ImportService, withinUndo } from './import.service.js';
import { MeasureImport } from './measure-import.entity.js';
import { ConfirmImportResult, MeasureImportConnection, UndoImportResult } from './measure.type.js';

/** Imports: files on their way into a measure. */
@Resolver(() => MeasureImport)
export class ImportResolver {
  constructor(private readonly imports: ImportService, private readonly db: Db) {}

  @Query(() => MeasureImportConnection, { name: 'imports' })
  @Access('import.read')
  list(@Args('measureId', { type: () => ID }) measureId: string, @Args() args: PageArgs): Promise<Connection<MeasureImport>> {
    return this.imports.list(measureId, args);
  }

  @Query(() => MeasureImport, { nullable: true })
  @Access('import.read')
  measureImport(@Args('id', { type: () => ID }) id: string): Promise<MeasureImport> {
    return this.imports.get(id);
  }

  @Mutation(() => MeasureImport)
  @Access('import.map')
  mapImport(@Args('input') input: MapImportInput): Promise<MeasureImport> {
    return this.imports.map(input);
  }

  @Mutation(() => ConfirmImportResult)
  @Access('import.confirm')
  confirmImport(@Args('input') input: ConfirmImportInput): Promise<MeasureImport | Refused> {
    return this.imports.confirm(input);
  }

  @Mutation(() => UndoImportResult)
  @Access('import.undo')
  undoImport(@Args('id', { type: () => ID }) id: string): Promise<MeasureImport | Refused> {
    return this.imports.undo(id);
  }

  @ResolveField(() => String)
  async createdBy(@Parent() { memberId }: MeasureImport): Promise<string> {
    const member = await this.db.read((tx) => tx.byId(Member, memberId));
    return member?.name ?? '';
  }

  @ResolveField(() => Boolean)
  canUndo(@Parent() row: MeasureImport): boolean {
    return withinUndo(row) && mayDo('import.undo', { ownerId: row.ownerId });
  }

  @ResolveField(() => String)
  stream(@Parent() { id }: MeasureImport): string {
    return streamName('import', id);
  }
}
