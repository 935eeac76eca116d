import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Grain, PointStatus } from '@cairn/domain';
import { LocalDate, resultUnion } from '@cairn/platform';
import { Measure } from './measure.entity.js';
import { PointEntry } from './point-entry.entity.js';

/** A group of a site, with the series that holds its points, if there is one. */
@ObjectType()
export class EntryStratum {
  @Field(() => String)
  stratum: string;

  @Field(() => ID, { nullable: true })
  seriesId: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day of the last period with a point that the viewer may know of.' })
  lastPeriod: string | null;
}

/** A place that the viewer may record points of a measure about. */
@ObjectType()
export class EntrySite {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [EntryStratum], { description: 'The groups that have points; empty name: everybody.' })
  strata: EntryStratum[];
}

/** What an entry form needs to know. */
@ObjectType()
export class EntrySheet {
  @Field(() => Measure)
  measure: Measure;

  @Field(() => LocalDate, { description: 'The day of the network.' })
  today: string;

  @Field(() => [EntrySite], { description: 'Those with points first, then from A to Z; at most 500.' })
  sites: EntrySite[];
}

/** The next point that a series of the viewer's organization waits for. */
@ObjectType()
export class DuePoint {
  @Field(() => ID)
  measureId: string;

  @Field(() => String)
  measureName: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  siteName: string;

  @Field(() => String)
  stratum: string;

  @Field(() => LocalDate)
  periodStart: string;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => String)
  label: string;
}

/** What waits to be entered, one row for each measure: the first of its series, and how many there are. */
@ObjectType()
export class DueMeasure {
  @Field(() => DuePoint)
  first: DuePoint;

  @Field(() => Int)
  count: number;
}

/** What a cell held. */
@ObjectType()
export class CellValue {
  @Field(() => PointStatus)
  status: PointStatus;

  @Field(() => Float, { nullable: true })
  numerator: number | null;

  @Field(() => Float, { nullable: true })
  denominator: number | null;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Float, { nullable: true })
  spread: number | null;
}

/** One change of a cell. */
@ObjectType()
export class CellChange {
  @Field(() => ID, { description: 'Of the entry or the import.' })
  id: string;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { description: 'Whoever entered or imported it; empty for somebody who is not there any more.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The file of an import.' })
  file: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => CellValue, { nullable: true, description: 'What stood there before; null: nothing.' })
  from: CellValue | null;

  @Field(() => CellValue, { nullable: true, description: 'What it became; null: nothing, or taken back and not known any more.' })
  to: CellValue | null;

  @Field(() => Boolean, { description: 'It was taken back.' })
  undone: boolean;
}

export const RecordPointsResult = resultUnion('RecordPointsResult', PointEntry);
export const UndoEntryResult = resultUnion('UndoEntryResult', PointEntry);
