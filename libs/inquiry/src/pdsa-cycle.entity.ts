import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActDecision, CycleStage, FailureCost, Readiness } from '@cairn/domain';
import { Guarded, LocalDate, OwnedRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(ActDecision, { name: 'ActDecision' });
registerEnumType(CycleStage, { name: 'CycleStage' });
registerEnumType(FailureCost, { name: 'FailureCost', description: 'What it costs if the change does not work.' });
registerEnumType(Readiness, { name: 'Readiness', description: 'How ready the people are who will be part of the test.' });

/** Who does what, when and where. */
export interface CycleTask { what: string; who: string; when: string; where: string }

/** One test of a change idea by a team: plan, do, study, act. */
@ObjectType()
@Entity('pdsa_cycle')
@Guarded<PdsaCycle>({ read: 'cycle.read', facts: ({ ownerId, visibility, teamId, leadId }) => ({ ownerId, visibility, teamId, authorId: leadId }) })
export class PdsaCycle extends OwnedRow {
  @Field(() => ID)
  @Column({ name: 'team_id', type: 'uuid' })
  teamId: string;

  @Column({ name: 'idea_id', type: 'uuid' })
  ideaId: string;

  @Column({ name: 'lead_id', type: 'uuid' })
  leadId: string;

  @Column({ name: 'ramp_id', type: 'uuid' })
  rampId: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'cloned_from_id', type: 'uuid', nullable: true })
  clonedFromId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text' })
  objective: string;

  @Column({ name: 'measure_id', type: 'uuid', nullable: true })
  measureId: string | null;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null;

  @Field(() => CycleStage)
  @Column({ type: 'text' })
  stage: CycleStage;

  @Field(() => Int, { nullable: true, description: 'How many; with a unit and no count it is all of them.' })
  @Column({ name: 'scale_count', type: 'integer', nullable: true })
  scaleCount: number | null;

  @Field(() => String)
  @Column({ name: 'scale_unit', type: 'text' })
  scaleUnit: string;

  @Field(() => FailureCost)
  @Column({ name: 'failure_cost', type: 'text' })
  failureCost: FailureCost;

  @Field(() => Readiness)
  @Column({ type: 'text' })
  readiness: Readiness;

  @Field(() => LocalDate, { nullable: true })
  @Column({ name: 'planned_start', type: 'date', nullable: true })
  plannedStart: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column({ name: 'planned_end', type: 'date', nullable: true })
  plannedEnd: string | null;

  @Column({ type: 'jsonb' })
  tasks: CycleTask[];

  @Field(() => String)
  @Column({ name: 'data_plan', type: 'text' })
  dataPlan: string;

  @Field(() => Boolean, { nullable: true })
  @Column({ name: 'as_planned', type: 'boolean', nullable: true })
  asPlanned: boolean | null;

  @Field(() => String)
  @Column({ name: 'what_differed', type: 'text' })
  whatDiffered: string;

  @Field(() => String)
  @Column({ name: 'what_changed', type: 'text' })
  whatChanged: string;

  @Field(() => String)
  @Column({ name: 'what_supported', type: 'text' })
  whatSupported: string;

  @Field(() => String)
  @Column({ name: 'effect_educators', type: 'text' })
  effectEducators: string;

  @Field(() => String)
  @Column({ name: 'effect_students', type: 'text' })
  effectStudents: string;

  @Field(() => String)
  @Column({ name: 'effect_system', type: 'text' })
  effectSystem: string;

  @Field(() => String)
  @Column({ type: 'text' })
  learned: string;

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  conditions: string[];

  @Field(() => ActDecision, { nullable: true })
  @Column({ type: 'text', nullable: true })
  decision: ActDecision | null;

  @Field(() => String)
  @Column({ type: 'text' })
  why: string;

  @Field(() => String)
  @Column({ name: 'next_step', type: 'text' })
  nextStep: string;

  @Field(() => String)
  @Column({ name: 'scale_plan', type: 'text' })
  scalePlan: string;

  @Field(() => String)
  @Column({ name: 'sustained_by', type: 'text' })
  sustainedBy: string;

  @Field(() => String)
  @Column({ name: 'retry_when', type: 'text' })
  retryWhen: string;

  @Field(() => String)
  @Column({ name: 'cancel_reason', type: 'text' })
  cancelReason: string;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'studied_at', type: 'timestamptz', nullable: true })
  studiedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', insert: false })
  updatedAt: Date;
}
