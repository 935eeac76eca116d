import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CycleStage } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a cycle from stage to stage: who took it, when, and why if it was a step back or out. */
@ObjectType()
@Entity('cycle_step')
export class CycleStep {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'cycle_id', type: 'uuid' })
  cycleId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => CycleStage, { name: 'from' })
  @Column({ name: 'from_stage', type: 'text' })
  fromStage: CycleStage;

  @Field(() => CycleStage, { name: 'to' })
  @Column({ name: 'to_stage', type: 'text' })
  toStage: CycleStage;

  @Field(() => String)
  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Field(() => Date)
  @Column({ type: 'timestamptz', insert: false })
  at: Date;
}
