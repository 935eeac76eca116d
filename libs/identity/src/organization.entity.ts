import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganizationKind } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

registerEnumType(OrganizationKind, { name: 'OrganizationKind' });

/** A hub, district, school or partner: the owner of rows, the same in every network it takes part in. */
@ObjectType()
@Entity('organization')
export class Organization {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => OrganizationKind)
  @Column({ type: 'text' })
  kind: OrganizationKind;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;
}

/** Who leads or belongs to an organization, whatever the network. */
@Entity('organization_member')
export class OrganizationMember {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  role: 'LEAD' | 'MEMBER';
}
