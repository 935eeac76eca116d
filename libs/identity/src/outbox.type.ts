import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MailState } from '@cairn/domain';
import { connectionOf } from '@cairn/platform';

registerEnumType(MailState, { name: 'MailState' });

/** A recorded mail, as the local outbox shows it where no mail server is configured. */
@ObjectType()
export class OutboxMail {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  to: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'The text with its links, escaped.' })
  html: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => MailState)
  state: MailState;
}

export const OutboxMailConnection = connectionOf(OutboxMail);
