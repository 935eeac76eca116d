import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf, resultUnion } from '@cairn/platform';
import { HandOver } from './hand-over.type.js';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';
import { SeriesCard } from './point.type.js';
import { Series } from './series.entity.js';

/** What the viewer may do with a measure. */
@ObjectType()
export class MeasureCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  import: boolean;

  @Field(() => Boolean)
  export: boolean;

  @Field(() => Boolean, { description: 'How it is charted.' })
  setChart: boolean;

  @Field(() => Boolean, { description: 'On all its charts.' })
  annotate: boolean;
}

/** What the viewer may do with a series. */
@ObjectType()
export class SeriesCan {
  @Field(() => Boolean)
  changeVisibility: boolean;

  @Field(() => Boolean)
  phase: boolean;

  @Field(() => Boolean)
  annotate: boolean;
}

export const MeasureConnection = connectionOf(Measure);
export const SeriesCardConnection = connectionOf(SeriesCard);
export const MeasureImportConnection = connectionOf(MeasureImport);
export const SetSeriesVisibilityResult = resultUnion('SetSeriesVisibilityResult', Series);
export const HandOverResult = resultUnion('HandOverResult', HandOver);
export const ConfirmImportResult = resultUnion('ConfirmImportResult', MeasureImport);
export const UndoImportResult = resultUnion('UndoImportResult', MeasureImport);
