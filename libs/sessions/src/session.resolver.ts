import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { streamName } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { Access, type Connection, type Refused } from '@cairn/platform';
import { LiveSession, SessionCan, SessionResult } from './live-session.entity.js';
import { SessionRoom } from './room.type.js';
import { CreateSessionInput, SessionsArgs, UpdateSessionInput } from './session.input.js';
import { SessionPlanService } from './session-plan.service.js';
import { SessionService } from './session.service.js';
import { type SessionCard, SessionCardConnection, SessionChoices, SessionPlace } from './session.type.js';

/** Sessions: found, read and planned. */
@Resolver(() => LiveSession)
export class SessionResolver {
  constructor(private readonly sessions: SessionService, private readonly plans: SessionPlanService) {}

  @Access('session.read')
  @Query(() => SessionCardConnection, { name: 'sessions' })
  list(@Args() args: SessionsArgs): Promise<Connection<SessionCard>> {
    return this.sessions.list(args);
  }

  @Access('session.read')
  @Query(() => LiveSession, { nullable: true })
  session(@Args('id', { type: () => ID }) id: string): Promise<LiveSession> {
    return this.sessions.get(id);
  }

  @Access('session.read')
  @Query(() => SessionRoom, { nullable: true })
  sessionRoom(@Args('id', { type: () => ID }) id: string): Promise<SessionRoom> {
    return this.sessions.room(id);
  }

  @Access.signedIn('A phone that has only the code knows no network yet; the database answers for members alone, and guessing is limited.')
  @Query(() => SessionPlace, { nullable: true })
  sessionByCode(@Args('code') code: string): Promise<SessionPlace> {
    return this.sessions.place(code);
  }

  @Access('session.create')
  @Query(() => SessionChoices)
  sessionChoices(): Promise<SessionChoices> {
    return this.plans.choices();
  }

  @Access('session.create')
  @Mutation(() => SessionResult)
  createSession(@Args('input') input: CreateSessionInput): Promise<LiveSession | Refused> {
    return this.plans.create(input);
  }

  @Access('session.plan')
  @Mutation(() => SessionResult)
  updateSession(@Args('input') input: UpdateSessionInput): Promise<LiveSession | Refused> {
    return this.plans.update(input);
  }

  @ResolveField(() => Member)
  facilitator(@Parent() session: LiveSession): Promise<Member> {
    return this.sessions.facilitator(session);
  }

  @ResolveField(() => SessionCan)
  viewerCan(@Parent() session: LiveSession): SessionCan {
    return this.sessions.viewerCan(session);
  }

  @ResolveField(() => String)
  stream(@Parent() { id }: LiveSession): string {
    return streamName('session', id);
  }
}
