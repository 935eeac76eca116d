import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, type GraphQLContext } from '@cairn/platform';
import { BrowserService } from './browser.service.js';
import { SessionInfo } from './session.type.js';
import { SessionService } from './session.service.js';

/** The browsers in which somebody is signed in. */
@Resolver(() => SessionInfo)
export class SessionResolver {
  constructor(private readonly sessions: SessionService, private readonly browsers: BrowserService) {}

  @Access.signedIn('Everybody sees where the own account is signed in.')
  @Query(() => [SessionInfo])
  mySessions(): Promise<SessionInfo[]> {
    return this.sessions.list();
  }

  @Access.signedIn('Everybody may end the own sessions.')
  @Mutation(() => Boolean)
  signOut(@Context() context: GraphQLContext): Promise<boolean> {
    return this.sessions.signOut(this.browsers.of(context));
  }

  @Access.signedIn('Everybody may end the own sessions.')
  @Mutation(() => Boolean)
  signOutEverywhere(@Context() context: GraphQLContext): Promise<boolean> {
    return this.sessions.signOutEverywhere(this.browsers.of(context));
  }

  @Access.signedIn('Everybody may end the own sessions.')
  @Mutation(() => Boolean)
  revokeSession(@Args('id', { type: () => ID }) id: string, @Context() context: GraphQLContext): Promise<boolean> {
    return this.sessions.revoke(id, this.browsers.of(context));
  }
}
