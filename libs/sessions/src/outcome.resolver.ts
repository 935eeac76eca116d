import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { type Commitment, CommitmentResult, type OpenCommitment, OpenCommitmentConnection } from './commitment.entity.js';
import { type Decision, DecisionResult } from './decision.entity.js';
import { EditCommitmentInput, EditDecisionInput, LinkToSessionInput, MakeCommitmentInput, MakeDecisionInput } from './outcome.input.js';
import { OutcomeService } from './outcome.service.js';
import { type SessionLink, SessionLinkResult } from './session-link.entity.js';

const ID_ARG = { type: () => ID };

/** Commitments, decisions, and what a session started. */
@Resolver()
export class OutcomeResolver {
  constructor(private readonly outcomes: OutcomeService) {}

  @Access('session.read')
  @Query(() => OpenCommitmentConnection)
  myCommitments(@Args() args: PageArgs): Promise<Connection<OpenCommitment>> {
    return this.outcomes.openCommitments(args);
  }

  @Access('session.takePart')
  @Mutation(() => CommitmentResult)
  makeCommitment(@Args('input') input: MakeCommitmentInput): Promise<Commitment | Refused> {
    return this.outcomes.commit(input);
  }

  @Access('session.takePart')
  @Mutation(() => CommitmentResult)
  editCommitment(@Args('input') input: EditCommitmentInput): Promise<Commitment | Refused> {
    return this.outcomes.editCommitment(input);
  }

  @Access('session.takePart')
  @Mutation(() => CommitmentResult)
  removeCommitment(@Args('id', ID_ARG) id: string, @Args('removed', { defaultValue: true }) removed: boolean): Promise<Commitment | Refused> {
    return this.outcomes.removeCommitment(id, removed);
  }

  @Access('commitment.finish')
  @Mutation(() => CommitmentResult)
  finishCommitment(@Args('id', ID_ARG) id: string, @Args('version', { type: () => Int }) version: number, @Args('done', { defaultValue: true }) done: boolean): Promise<Commitment | Refused> {
    return this.outcomes.finishCommitment(id, done, version);
  }

  @Access('session.takePart')
  @Mutation(() => DecisionResult)
  makeDecision(@Args('input') input: MakeDecisionInput): Promise<Decision | Refused> {
    return this.outcomes.decide(input);
  }

  @Access('session.takePart')
  @Mutation(() => DecisionResult)
  editDecision(@Args('input') input: EditDecisionInput): Promise<Decision | Refused> {
    return this.outcomes.editDecision(input);
  }

  @Access('session.takePart')
  @Mutation(() => DecisionResult)
  removeDecision(@Args('id', ID_ARG) id: string, @Args('removed', { defaultValue: true }) removed: boolean): Promise<Decision | Refused> {
    return this.outcomes.removeDecision(id, removed);
  }

  @Access('session.takePart')
  @Mutation(() => SessionLinkResult)
  linkToSession(@Args('input') input: LinkToSessionInput): Promise<SessionLink | Refused> {
    return this.outcomes.link(input);
  }
}
