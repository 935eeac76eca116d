import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnnotationKind, AnnotationLinkKind } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

/** What a note leads to. */
@ObjectType()
export class AnnotationLink {
  @Field(() => AnnotationLinkKind)
  kind: AnnotationLinkKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

/** A note on a chart, on the day it is about. */
@ObjectType()
export class Annotation {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  measureId: string;

  @Field(() => ID, { nullable: true, description: 'Null: it stands on every chart of the measure.' })
  seriesId: string | null;

  @Field(() => LocalDate)
  onDate: string;

  @Field(() => AnnotationKind)
  kind: AnnotationKind;

  @Field(() => String)
  text: string;

  @Field(() => AnnotationLink, { nullable: true, description: 'Only what the viewer may read.' })
  link: AnnotationLink | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null for guests.' })
  by: string | null;

  @Field(() => Boolean)
  canEdit: boolean;
}
