import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Role } from '@cairn/domain';
import './vocabulary.type.js';

@InputType()
export class SetMemberRolesInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [Role])
  roles: Role[];
}
