import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { StepKind } from '@cairn/domain';
import { Commitment } from './commitment.entity.js';
import { Decision } from './decision.entity.js';
import { LiveSession } from './live-session.entity.js';
import { SessionNote } from './session-note.entity.js';

/** Somebody in a session. */
@ObjectType()
export class SessionPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organizationName: string;
}

/** What a step or a link is about, where the viewer may read it. */
@ObjectType()
export class SessionSubject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

/** A step of the agenda as it stands now. */
@ObjectType()
export class AgendaStep {
  @Field(() => ID)
  id: string;

  @Field(() => StepKind)
  kind: StepKind;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => String)
  prompt: string;

  @Field(() => Int)
  votesEach: number;

  @Field(() => Boolean)
  voting: boolean;

  /** How many have committed a prediction; what they said is hidden until the reveal. */
  @Field(() => Int)
  answers: number;

  @Field(() => Date, { nullable: true })
  revealedAt: Date | null;

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  /** How long it was open before it was opened last. */
  @Field(() => Int)
  spentMs: number;

  @Field(() => SessionSubject, { nullable: true })
  idea: SessionSubject | null;

  @Field(() => SessionSubject, { nullable: true })
  cycle: SessionSubject | null;

  @Field(() => SessionSubject, { nullable: true })
  measure: SessionSubject | null;
}

/** A prediction: the viewer's own, or anybody's after the reveal. */
@ObjectType()
export class SessionAnswer {
  @Field(() => ID)
  stepId: string;

  @Field(() => ID)
  memberId: string;

  @Field(() => String)
  body: string;

  @Field(() => Float, { nullable: true })
  value: number | null;

  /** Percent. */
  @Field(() => Int, { nullable: true })
  confidence: number | null;
}

/** What a session started, where the viewer may read it. */
@ObjectType()
export class StartedHere {
  @Field(() => ID)
  id: string;

  @Field(() => SessionSubject, { nullable: true })
  idea: SessionSubject | null;

  @Field(() => SessionSubject, { nullable: true })
  cycle: SessionSubject | null;
}

/** Everything that a session shows this viewer now; after its end, the record. */
@ObjectType()
export class SessionRoom {
  @Field(() => ID)
  id: string;

  @Field(() => LiveSession)
  session: LiveSession;

  /** The server's clock, for a timer that is right on every clock. */
  @Field(() => Date)
  now: Date;

  /** The viewer. */
  @Field(() => ID)
  memberId: string;

  @Field(() => Boolean)
  takesPart: boolean;

  @Field(() => SessionPerson)
  facilitator: SessionPerson;

  /** Who takes part, in the order in which they joined. */
  @Field(() => [SessionPerson])
  people: SessionPerson[];

  @Field(() => [AgendaStep])
  steps: AgendaStep[];

  @Field(() => [SessionAnswer])
  answers: SessionAnswer[];

  @Field(() => [SessionNote])
  notes: SessionNote[];

  /** Notes that carry a dot of the viewer. */
  @Field(() => [ID])
  myVotes: string[];

  @Field(() => [Commitment])
  commitments: Commitment[];

  @Field(() => [Decision])
  decisions: Decision[];

  @Field(() => [StartedHere])
  started: StartedHere[];
}
