import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { streamName } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { Access, Db, mayDo, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { ChooseSheetInput, ConfirmImportInput, MapImportInput } from './import.input.js';
import { ImportService, withinUndo } from './import.service.js';
import { MeasureImport } from './measure-import.entity.js';
import { ConfirmImportResult, MeasureImportConnection, UndoImportResult } from './measure.type.js';
import { ImportUpload } from './upload.service.js';

/** Imports: files on their way into a measure. */
@Resolver(() => MeasureImport)
export class ImportResolver {
  constructor(private readonly imports: ImportService, private readonly uploads: ImportUpload, private readonly db: Db) {}

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

  @Mutation(() => MeasureImport, { description: 'Reads another sheet of an uploaded workbook; its columns are to be mapped again.' })
  @Access('import.map')
  chooseImportSheet(@Args('input') input: ChooseSheetInput): Promise<MeasureImport> {
    return this.uploads.chooseSheet(input);
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
