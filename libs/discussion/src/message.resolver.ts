import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ReactionKind } from '@cairn/domain';
import { Access, type Refused } from '@cairn/platform';
import { EditMessageResult, Message, RestoreMessageResult } from './message.entity.js';
import { EditMessageInput, PostMessageInput } from './message.input.js';
import { MessageService } from './message.service.js';

@Resolver(() => Message)
export class MessageResolver {
  constructor(private readonly messages: MessageService) {}

  @Access('message.post')
  @Mutation(() => Message)
  postMessage(@Args('input') input: PostMessageInput): Promise<Message> {
    return this.messages.post(input);
  }

  @Access('message.edit')
  @Mutation(() => EditMessageResult)
  editMessage(@Args('input') input: EditMessageInput): Promise<Message | Refused> {
    return this.messages.edit(input);
  }

  @Access('message.edit')
  @Mutation(() => Boolean)
  removeMessage(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.messages.remove(id);
  }

  @Access('message.edit')
  @Mutation(() => RestoreMessageResult)
  restoreMessage(@Args('id', { type: () => ID }) id: string): Promise<Message | Refused> {
    return this.messages.restore(id);
  }

  @Access('message.post')
  @Mutation(() => Message)
  react(@Args('id', { type: () => ID }) id: string, @Args('kind', { type: () => ReactionKind }) kind: ReactionKind): Promise<Message> {
    return this.messages.react(id, kind, true);
  }

  @Access('message.post')
  @Mutation(() => Message)
  unreact(@Args('id', { type: () => ID }) id: string, @Args('kind', { type: () => ReactionKind }) kind: ReactionKind): Promise<Message> {
    return this.messages.react(id, kind, false);
  }
}
