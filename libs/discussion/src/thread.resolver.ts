import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, type Connection } from '@cairn/platform';
import { InboxCount, InboxEntry, InboxEntryConnection, MessageHit, MessageHitConnection } from './inbox.type.js';
import { InboxService } from './inbox.service.js';
import { Message, Speaker } from './message.entity.js';
import { InboxArgs, SearchMessagesArgs, SubjectArgs, ThreadArgs } from './message.input.js';
import { ThreadMark, ThreadView } from './thread.entity.js';
import { ThreadService } from './thread.service.js';

@Resolver(() => ThreadView)
export class ThreadResolver {
  constructor(private readonly threads: ThreadService, private readonly inboxes: InboxService) {}

  @Access('thread.read')
  @Query(() => ThreadView, { nullable: true })
  thread(@Args() args: ThreadArgs): Promise<ThreadView> {
    return this.threads.one(args);
  }

  @Access('thread.read')
  @Query(() => [Message])
  threadMessages(@Args() subject: SubjectArgs, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<Message[]> {
    return this.threads.messages(subject, ids);
  }

  @Access('member.read')
  @Query(() => [Speaker])
  mentionable(@Args() subject: SubjectArgs, @Args('search', { type: () => String, nullable: true }) search?: string | null): Promise<Speaker[]> {
    return this.threads.mentionable(subject, search);
  }

  @Access('thread.read')
  @Query(() => InboxEntryConnection)
  inbox(@Args() args: InboxArgs): Promise<Connection<InboxEntry>> {
    return this.inboxes.list(args);
  }

  @Access('thread.read')
  @Query(() => InboxCount)
  inboxCount(): Promise<InboxCount> {
    return this.inboxes.count();
  }

  @Access('thread.read')
  @Query(() => MessageHitConnection)
  searchMessages(@Args() args: SearchMessagesArgs): Promise<Connection<MessageHit>> {
    return this.inboxes.search(args);
  }

  @Access('thread.read')
  @Mutation(() => ThreadMark)
  followThread(@Args() subject: SubjectArgs): Promise<ThreadMark> {
    return this.threads.follow(subject, false);
  }

  @Access('thread.read')
  @Mutation(() => ThreadMark)
  muteThread(@Args() subject: SubjectArgs): Promise<ThreadMark> {
    return this.threads.follow(subject, true);
  }

  @Access('thread.read')
  @Mutation(() => ThreadMark)
  markRead(@Args() subject: SubjectArgs, @Args('number', { type: () => Int }) number: number): Promise<ThreadMark> {
    return this.threads.markRead(subject, number);
  }
}
