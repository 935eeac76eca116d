import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many series changed hands. */
@ObjectType()
export class HandOver {
  /** The site: what an idempotency key remembers. */
  id: string;

  @Field(() => Int)
  series: number;
}
