import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A signed-in browser as its owner sees it. */
@ObjectType()
export class SessionInfo {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  lastSeenAt: Date;

  @Field(() => String)
  userAgent: string;

  @Field(() => Boolean, { description: 'The one that asks.' })
  current: boolean;
}
