import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { Refusal } from '@cairn/domain';

@ObjectType()
export class RefusedParam {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

/** A business rule said no: a value, not an error, with a sentence for the reader and its facts for a translation. */
@ObjectType()
export class Refused {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => [RefusedParam])
  params: RefusedParam[];
}

/** The GraphQL value of a refusal of the domain. */
export function refusalOf(refusal: Refusal): Refused {
  return Object.assign(new Refused(), { code: refusal.code, message: refusal.message, params: [...refusal.params] });
}

/** `X | Refused` as a GraphQL union. @param name of the union, such as `RemoveMemberResult` */
export function resultUnion<T extends object>(name: string, success: Type<T>): ReturnType<typeof createUnionType> {
  return createUnionType({
    name,
    types: () => [success, Refused] as const,
    resolveType: (value: object) => (value instanceof Refused ? Refused : success),
  });
}
