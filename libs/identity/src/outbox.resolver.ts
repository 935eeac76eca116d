import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Access, PageArgs, type Connection } from '@cairn/platform';
import { OutboxService } from './outbox.service.js';
import { OutboxMail, OutboxMailConnection } from './outbox.type.js';

@ArgsType()
class OutboxArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 20 })
  declare first: number;
}

@Resolver(() => OutboxMail)
export class OutboxResolver {
  constructor(private readonly outboxes: OutboxService) {}

  @Access.public('Open to all in the demo, whose mails leave this machine nowhere; otherwise the service asks for outbox.read.')
  @Query(() => OutboxMailConnection)
  outbox(@Args() args: OutboxArgs): Promise<Connection<OutboxMail>> {
    return this.outboxes.list(args);
  }
}
