import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The operational definition of a measure. A changed text is a new row: earlier points keep the words they were collected under. */
@ObjectType()
@Entity('measure_definition')
export class MeasureDefinition {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  number: number;

  @Field(() => String)
  @Column({ type: 'text' })
  why: string;

  @Field(() => String)
  @Column({ type: 'text' })
  numerator: string;

  @Field(() => String)
  @Column({ type: 'text' })
  denominator: string;

  @Field(() => String)
  @Column({ type: 'text' })
  source: string;

  @Field(() => String)
  @Column({ type: 'text' })
  collection: string;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz' })
  validFrom: Date;
}
