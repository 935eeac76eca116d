import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { TimerAct } from '@cairn/domain';
import { Access, type Refused } from '@cairn/platform';
import { type LiveSession, SessionResult } from './live-session.entity.js';
import { SessionRunService } from './session-run.service.js';

const ID_ARG = { type: () => ID };

/** A session runs: who is in, who leads, which step, how long. */
@Resolver()
export class SessionRunResolver {
  constructor(private readonly sessions: SessionRunService) {}

  @Access('session.takePart')
  @Mutation(() => SessionResult)
  joinSession(@Args('id', ID_ARG) id: string): Promise<LiveSession | Refused> {
    return this.sessions.join(id);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  startSession(@Args('id', ID_ARG) id: string): Promise<LiveSession | Refused> {
    return this.sessions.start(id);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  endSession(@Args('id', ID_ARG) id: string): Promise<LiveSession | Refused> {
    return this.sessions.end(id);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  openSessionStep(@Args('stepId', ID_ARG) stepId: string): Promise<LiveSession | Refused> {
    return this.sessions.openStep(stepId);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  turnSessionTimer(@Args('id', ID_ARG) id: string, @Args('act', { type: () => TimerAct }) act: TimerAct): Promise<LiveSession | Refused> {
    return this.sessions.turnTimer(id, act);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  revealPredictions(@Args('stepId', ID_ARG) stepId: string): Promise<LiveSession | Refused> {
    return this.sessions.reveal(stepId);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  setSessionVoting(@Args('stepId', ID_ARG) stepId: string, @Args('voting') voting: boolean): Promise<LiveSession | Refused> {
    return this.sessions.setVoting(stepId, voting);
  }

  @Access('session.run')
  @Mutation(() => SessionResult)
  handOverSession(@Args('id', ID_ARG) id: string, @Args('memberId', ID_ARG) memberId: string): Promise<LiveSession | Refused> {
    return this.sessions.handOver(id, memberId);
  }

  @Access('session.takePart')
  @Mutation(() => SessionResult)
  takeOverSession(@Args('id', ID_ARG) id: string): Promise<LiveSession | Refused> {
    return this.sessions.takeOver(id);
  }
}
