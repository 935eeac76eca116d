import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school in which a team works. */
@Entity('team_site')
export class TeamSite {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'team_id', type: 'uuid' })
  teamId: string;

  @PrimaryColumn({ name: 'site_id', type: 'uuid' })
  siteId: string;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt: Date | null;
}
