import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DataKind, Verdict } from '@cairn/domain';
import { NetworkRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(DataKind, { name: 'DataKind' });
registerEnumType(Verdict, { name: 'Verdict', description: 'A result beside its prediction.' });

const NUMBER = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

/** One question of a test: what the team predicted before it ran, and what happened. */
@ObjectType()
@Entity('prediction')
export class Prediction extends NetworkRow {
  @Column({ name: 'cycle_id', type: 'uuid' })
  cycleId: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  number: number;

  @Field(() => String)
  @Column({ type: 'text' })
  question: string;

  @Field(() => String, { description: 'Empty in a copied plan, until the team predicts.' })
  @Column({ type: 'text' })
  predicted: string;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'numeric', nullable: true, transformer: NUMBER })
  value: number | null;

  @Field(() => String)
  @Column({ type: 'text' })
  unit: string;

  @Field(() => Int, { nullable: true, description: 'How sure the team was, 0 to 100 %.' })
  @Column({ type: 'integer', nullable: true })
  confidence: number | null;

  @Field(() => DataKind)
  @Column({ name: 'data_kind', type: 'text' })
  dataKind: DataKind;

  @Field(() => String)
  @Column({ type: 'text' })
  result: string;

  @Field(() => Float, { nullable: true })
  @Column({ name: 'result_value', type: 'numeric', nullable: true, transformer: NUMBER })
  resultValue: number | null;

  @Field(() => Verdict, { nullable: true })
  @Column({ type: 'text', nullable: true })
  verdict: Verdict | null;

  @Field(() => String)
  @Column({ type: 'text' })
  surprise: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}
