import { InvitationKind, Role } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An open, used or revoked invitation to one mail address. Only the hash of its link is stored. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: InvitationKind;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  /** The district that is invited, or the district or school that the new member works in; null at the hub. */
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null;

  @Column({ name: 'invited_by', type: 'uuid' })
  invitedById: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
