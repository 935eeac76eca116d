import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Direction, Grain, MeasureKind, MeasureType } from '@cairn/domain';
import { Guarded, LocalDate, OwnedRow } from '@cairn/platform';

registerEnumType(MeasureKind, { name: 'MeasureKind', description: 'What a measure is for: the aim itself, the work towards it, or a side effect to watch.' });
registerEnumType(MeasureType, { name: 'MeasureType', description: 'PROPORTION: a share of a group; COUNT: how many; RATE: how many for so much; MEAN: of a sample; TIME_BETWEEN, CASES_BETWEEN: rare events; VALUE: any other number.' });
registerEnumType(Direction, { name: 'Direction', description: 'Which way is good.' });
registerEnumType(Grain, { name: 'Grain' });

/** What a network follows over time. Its words live in `MeasureDefinition`, its numbers in series. */
@ObjectType()
@Entity('measure')
@Guarded<Measure>({ read: 'measure.read', facts: ({ ownerId, visibility, teamId }) => ({ ownerId, visibility, teamId }) })
export class Measure extends OwnedRow {
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Field(() => MeasureKind)
  @Column({ type: 'text' })
  kind: MeasureKind;

  @Field(() => MeasureType)
  @Column({ type: 'text' })
  type: MeasureType;

  @Field(() => Direction)
  @Column({ type: 'text' })
  direction: Direction;

  @Field(() => String)
  @Column({ type: 'text' })
  unit: string;

  @Field(() => Grain)
  @Column({ type: 'text' })
  grain: Grain;

  /** In the units of the points: a share for a proportion (0.2 for 20 %). */
  @Field(() => Float, { nullable: true, description: 'In the units of the points: a share for a proportion (0.2 for 20 %).' })
  @Column({ type: 'double precision', nullable: true })
  goal: number | null;

  @Field(() => LocalDate, { nullable: true })
  @Column({ name: 'goal_by', type: 'date', nullable: true })
  goalBy: string | null;

  /** A rate is shown per so many; points are stored unscaled. */
  @Field(() => Int, { description: 'A rate is shown per so many; 1 for everything else.' })
  @Column({ type: 'integer' })
  per: number;

  /** How many values are sampled in a period; null: everybody is counted. */
  @Field(() => Int, { nullable: true, description: 'How many values are sampled in a period; null: everybody is counted.' })
  @Column({ name: 'sample_size', type: 'integer', nullable: true })
  sampleSize: number | null;

  /** What its groups are called; null without any. */
  @Field(() => String, { nullable: true })
  @Column({ name: 'strata_name', type: 'text', nullable: true })
  strataName: string | null;

  /** The groups that points may be told apart by, in order. Everybody is in one of them. */
  @Field(() => [String])
  @Column({ type: 'text', array: true })
  strata: string[];

  /** The number of the definition that is valid now. */
  @Column({ name: 'definition_number', type: 'integer' })
  definitionNumber: number;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
