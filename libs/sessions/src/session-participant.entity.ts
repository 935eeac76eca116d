import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who takes part in a session, or did. */
@Entity('session_participant')
export class SessionParticipant {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt: Date;
}
