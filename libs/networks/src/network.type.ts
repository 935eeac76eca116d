import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '@cairn/domain';
import './vocabulary.type.js';

/** A network in which the viewer is a member. */
@ObjectType()
export class MyNetwork {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  hubName: string;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => String)
  organizationName: string;

  @Field(() => Int)
  districts: number;
}

/** Districts by state, and schools. */
@ObjectType()
export class SiteCounts {
  @Field(() => Int)
  listed: number;

  @Field(() => Int)
  invited: number;

  @Field(() => Int)
  active: number;

  @Field(() => Int)
  paused: number;

  @Field(() => Int)
  alumni: number;

  @Field(() => Int)
  schools: number;
}

/** What the viewer may do in the network. */
@ObjectType()
export class NetworkCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  manageDirectory: boolean;

  @Field(() => Boolean)
  inviteDistrict: boolean;

  @Field(() => Boolean)
  inviteMember: boolean;

  @Field(() => Boolean)
  createMeasure: boolean;

  @Field(() => Boolean)
  importData: boolean;

  @Field(() => Boolean)
  readOutbox: boolean;

  @Field(() => Boolean)
  createTeam: boolean;

  @Field(() => Boolean)
  decideWaivers: boolean;
}
