import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { Db } from '../db/db.js';
import { eventsAfter } from './event-page.js';
import { Streams } from './streams.js';

@ObjectType()
export class StreamEvent {
  @Field(() => String)
  stream: string;

  @Field(() => Int)
  seq: number;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  version: number;

  /** JSON text of ids and small facts. */
  @Field(() => String)
  payload: string;
}

@ObjectType()
export class EventPage {
  @Field(() => [StreamEvent])
  events: StreamEvent[];

  @Field(() => Boolean)
  hasMore: boolean;
}

@Resolver()
export class StreamResolver {
  constructor(private readonly db: Db, private readonly streams: Streams) {}

  @Access('stream.read')
  @Query(() => EventPage)
  eventsAfter(@Args('stream') stream: string, @Args('seq', { type: () => Int }) seq: number): Promise<EventPage> {
    return this.db.read(async (tx) => {
      await this.streams.check(tx, stream);
      const { events, hasMore } = await eventsAfter(tx, stream, seq);
      return { hasMore, events: events.map((event) => ({ ...event, payload: JSON.stringify(event.payload) })) };
    });
  }
}
