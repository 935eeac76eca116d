import { registerEnumType } from '@nestjs/graphql';
import { StepKind } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

registerEnumType(StepKind, { name: 'StepKind' });

/** A timed step of an agenda. Pages get it as `AgendaStep`, with what it is about. */
@Entity('session_step')
export class SessionStep {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: StepKind;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'integer' })
  minutes: number;

  @Column({ type: 'text' })
  prompt: string;

  @Column({ name: 'votes_each', type: 'integer' })
  votesEach: number;

  @Column({ name: 'idea_id', type: 'uuid', nullable: true })
  ideaId: string | null;

  @Column({ name: 'cycle_id', type: 'uuid', nullable: true })
  cycleId: string | null;

  @Column({ name: 'measure_id', type: 'uuid', nullable: true })
  measureId: string | null;

  @Column({ name: 'revealed_at', type: 'timestamptz', nullable: true })
  revealedAt: Date | null;

  @Column({ type: 'boolean' })
  voting: boolean;

  /** How many have committed a prediction. */
  @Column({ type: 'integer' })
  answers: number;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Of earlier openings; the one that is open now is not in it. */
  @Column({ name: 'spent_ms', type: 'integer' })
  spentMs: number;
}
