import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { SubjectKind } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

/** The object whose thread is meant. */
@ArgsType()
export class SubjectArgs {
  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => ID)
  subjectId: string;
}

/** The same, a page at a time. */
@ArgsType()
export class ThreadArgs extends PageArgs {
  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => ID)
  subjectId: string;
}

@InputType()
export class PostMessageInput {
  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String)
  body: string;

  @Field(() => ID, { nullable: true, description: 'A message of the same thread.' })
  replyToId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Members who are spoken to, as `@` and their name in the text. Who may not read the object is left out.' })
  mentionIds?: string[] | null;
}

@InputType()
export class EditMessageInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  body: string;

  @Field(() => [ID], { nullable: true })
  mentionIds?: string[] | null;
}

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'What one follows, read or not.' })
  all: boolean;
}

@ArgsType()
export class SearchMessagesArgs extends PageArgs {
  @Field(() => String)
  search: string;
}
