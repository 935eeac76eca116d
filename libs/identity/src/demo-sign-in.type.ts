import { Field, ObjectType } from '@nestjs/graphql';

/** A sample person, with the password that all of them share. */
@ObjectType()
export class DemoSignIn {
  @Field(() => String)
  role: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

/** What the composition provides where a demo can be filled: the people to sign in as. */
export const DEMO_SIGN_INS = Symbol('demo sign-ins');
