import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MemberState, Role } from '@cairn/domain';
import { connectionOf, Guarded, NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';
import './vocabulary.type.js';

/** A person in one network. A former member stays, as the author of what was written. */
@ObjectType()
@Entity('member')
@Guarded<Member>({ read: 'member.read', facts: (member) => ({ organizationId: member.organizationId, organizationIsHub: isOfHub(member) }) })
export class Member extends NetworkRow {
  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'organization_id', type: 'uuid' })
  organizationId: string;

  /** The district or school somebody works in; null at the hub alone. */
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null;

  @Field(() => [Role])
  @Column({ type: 'text', array: true })
  roles: Role[];

  @Field(() => MemberState)
  @Column({ type: 'text' })
  state: MemberState;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

/** Members of the hub, and only they, work in no site of the directory. */
export function isOfHub(member: { siteId: string | null }): boolean {
  return member.siteId === null;
}

/** What the viewer may do with a member. */
@ObjectType()
export class MemberCan {
  @Field(() => Boolean)
  changeRoles: boolean;

  @Field(() => Boolean)
  remove: boolean;
}

export const MemberConnection = connectionOf(Member);
export const SetMemberRolesResult = resultUnion('SetMemberRolesResult', Member);
export const RemoveMemberResult = resultUnion('RemoveMemberResult', Member);
