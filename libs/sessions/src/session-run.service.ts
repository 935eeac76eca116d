import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { checkJoining, checkTakingOver, decideSessionState, isRefusal, NO_TIMER, refuse, SessionState, startTimer, turnTimer, type Refusal, type SessionTimer, type TimerAct } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { badInput, currentActor, Db, notFound, Presence, refusalOf, type Authorized, type Refused, type WriteTx } from '@cairn/platform';
import { LiveSession } from './live-session.entity.js';
import { SessionStep } from './session-step.entity.js';
import { CLOSE_OPEN_STEP, JOIN, TAKES_PART } from './standing.page.js';
import { clock, participantName, stepOf, streamOf, tellAll } from './standing.service.js';

type Run = (tx: WriteTx, session: Authorized<LiveSession>) => Promise<Refusal | null>;

/** A session is joined, started, led through its steps, and ended. */
@Injectable()
export class SessionRunService {
  constructor(private readonly db: Db, private readonly presence: Presence) {}

  /** Takes part; once is enough. Refused when the session is over. */
  join(id: string): Promise<LiveSession | Refused> {
    return this.act('joinSession', { id }, async (tx) => {
      const session = await tx.load('session.takePart', LiveSession, id);
      const refusal = checkJoining(session);
      if (!refusal) await enrol(tx, session);
      return refusal ?? session;
    });
  }

  /** Whoever starts a session takes part in it. */
  start(id: string): Promise<LiveSession | Refused> {
    return this.run('startSession', { id }, id, async (tx, session) => {
      const decided = decideSessionState(session, SessionState.LIVE);
      if (isRefusal(decided)) return decided;
      await tx.of(LiveSession).update({ id }, { ...decided, startedAt: await clock(tx) });
      await enrol(tx, session);
      tellAll(tx, session, 'session.started');
      return null;
    });
  }

  /** Ends a live session, or calls a planned one off. */
  end(id: string): Promise<LiveSession | Refused> {
    return this.run('endSession', { id }, id, async (tx, session) => {
      const decided = decideSessionState(session, SessionState.ENDED);
      if (isRefusal(decided)) return decided;
      const now = await clock(tx);
      await tx.page(CLOSE_OPEN_STEP, [id, now]);
      await tx.of(LiveSession).update({ id }, { ...decided, endedAt: now, stepId: null, ...timerColumns(NO_TIMER) });
      tellAll(tx, session, 'session.ended');
      return null;
    });
  }

  /** Goes to a step, which closes the one before; its timer starts. */
  openStep(stepId: string): Promise<LiveSession | Refused> {
    return this.act('openSessionStep', { stepId }, async (tx) => {
      const step = await stepOf(tx, stepId);
      return this.lead(tx, step.sessionId, async (session) => {
        const refusal = mustBeLive(session);
        if (refusal || session.stepId === step.id) return refusal;
        const now = await clock(tx);
        await tx.page(CLOSE_OPEN_STEP, [session.id, now]);
        await tx.of(SessionStep).update({ id: step.id }, { openedAt: now, closedAt: null });
        await this.turn(tx, session, startTimer(step.minutes, now.getTime()), { stepId: step.id });
        return null;
      });
    });
  }

  /** Rests the timer, lets it go on, or gives it a minute more. */
  turnTimer(id: string, act: TimerAct): Promise<LiveSession | Refused> {
    return this.run('turnSessionTimer', { id, act }, id, async (tx, session) => {
      const refusal = mustBeLive(session);
      if (refusal) return refusal;
      const timer = { endsAt: session.timerEndsAt?.getTime() ?? null, leftMs: session.timerLeftMs };
      const turned = turnTimer(timer, act, (await clock(tx)).getTime());
      if (turned !== timer) await this.turn(tx, session, turned);
      return null;
    });
  }

  /** Everybody sees what everybody predicted. Once is enough. */
  reveal(stepId: string): Promise<LiveSession | Refused> {
    return this.act('revealPredictions', { stepId }, async (tx) => {
      const step = await stepOf(tx, stepId);
      return this.lead(tx, step.sessionId, async (session) => {
        const refusal = mustBeOpen(session, step.id);
        if (refusal) return refusal;
        if (step.kind !== 'PREDICTION') throw badInput('stepId', 'There is nothing to reveal in this step.');
        const changed = await tx.of(SessionStep).update({ id: step.id, revealedAt: IsNull() }, { revealedAt: await clock(tx) });
        if (changed > 0) tx.record(streamOf(session), 'session.revealed', { sessionId: session.id, stepId: step.id });
        return null;
      });
    });
  }

  /** Opens or closes the dot votes of the step that is open. */
  setVoting(stepId: string, voting: boolean): Promise<LiveSession | Refused> {
    return this.act('setSessionVoting', { stepId, voting }, async (tx) => {
      const step = await stepOf(tx, stepId);
      return this.lead(tx, step.sessionId, async (session) => {
        const refusal = mustBeOpen(session, step.id);
        if (refusal) return refusal;
        if (step.kind !== 'NOTES' || step.votesEach === 0) throw badInput('stepId', 'There are no dots in this step.');
        await tx.of(SessionStep).update({ id: step.id }, { voting });
        tx.record(streamOf(session), 'session.votingChanged', { sessionId: session.id, stepId: step.id, voting });
        return null;
      });
    });
  }

  /** Gives the session to somebody else who takes part. */
  handOver(id: string, memberId: string): Promise<LiveSession | Refused> {
    return this.run('handOverSession', { id, memberId }, id, async (tx, session) => {
      if (session.state === SessionState.ENDED) return refuse('SESSION_NOT_LIVE');
      await participantName(tx, id, memberId, 'memberId');
      await this.appoint(tx, session, memberId);
      return null;
    });
  }

  /**
   * Takes a session over from a facilitator who is lost: any participant may, so that it goes on. Who is present is asked
   * before anything is locked, because sockets of other processes answer in their own time.
   */
  takeOver(id: string): Promise<LiveSession | Refused> {
    return this.act('takeOverSession', { id }, async (tx) => {
      const { memberId } = currentActor();
      const before = await tx.load('session.takePart', LiveSession, id);
      const present = before.facilitatorId !== memberId && await this.presence.isPresent(tx.networkId, streamOf(before), before.facilitatorId);
      const [takesPart] = await tx.page(TAKES_PART, [before.id, memberId]);
      const session = await tx.of(LiveSession).lock({ id: before.id });
      const facilitator = await tx.byId(Member, session?.facilitatorId ?? before.facilitatorId);
      // Somebody was faster: they are here.
      const isThere = present || (session ?? before).facilitatorId !== before.facilitatorId;
      const refusal = checkTakingOver({ state: (session ?? before).state, takesPart: takesPart !== undefined }, { isMe: facilitator?.id === memberId, present: isThere, name: facilitator?.name ?? '' });
      if (refusal) return refusal;
      if (!session) throw notFound();
      if (session.facilitatorId !== memberId) await this.appoint(tx, session, memberId);
      return before;
    });
  }

  private async appoint(tx: WriteTx, session: LiveSession, memberId: string): Promise<void> {
    await tx.of(LiveSession).update({ id: session.id }, { facilitatorId: memberId });
    tx.record(streamOf(session), 'session.facilitatorChanged', { sessionId: session.id, memberId });
  }

  private async turn(tx: WriteTx, session: LiveSession, timer: SessionTimer, step?: { stepId: string }): Promise<void> {
    const columns = timerColumns(timer);
    await tx.of(LiveSession).update({ id: session.id }, { ...columns, ...step });
    const told = { sessionId: session.id, timerEndsAt: columns.timerEndsAt?.toISOString() ?? null, timerLeftMs: columns.timerLeftMs };
    if (step) tx.record(streamOf(session), 'session.stepOpened', { ...told, ...step });
    else tx.record(streamOf(session), 'session.timerChanged', told);
  }

  private run(name: string, input: object, id: string, what: Run): Promise<LiveSession | Refused> {
    return this.act(name, input, (tx) => this.lead(tx, id, (session) => what(tx, session)));
  }

  private async lead(tx: WriteTx, id: string, what: (session: Authorized<LiveSession>) => Promise<Refusal | null>): Promise<LiveSession | Refusal> {
    const session = await tx.load('session.run', LiveSession, id, { lock: true });
    return (await what(session)) ?? session;
  }

  private act(name: string, input: object, run: (tx: WriteTx) => Promise<LiveSession | Refusal>): Promise<LiveSession | Refused> {
    return this.db.mutate<LiveSession | Refused>(name, input, {
      run: async (tx) => {
        const done = await run(tx);
        return isRefusal(done) ? refusalOf(done) : tx.load('session.read', LiveSession, done.id);
      },
      again: (tx, id) => tx.load('session.read', LiveSession, id),
    });
  }
}

function mustBeLive(session: LiveSession): Refusal | null {
  return session.state === SessionState.LIVE ? null : refuse('SESSION_NOT_LIVE');
}

function mustBeOpen(session: LiveSession, stepId: string): Refusal | null {
  return mustBeLive(session) ?? (session.stepId === stepId ? null : refuse('STEP_NOT_OPEN'));
}

function timerColumns({ endsAt, leftMs }: SessionTimer): { timerEndsAt: Date | null; timerLeftMs: number | null } {
  return { timerEndsAt: endsAt === null ? null : new Date(endsAt), timerLeftMs: leftMs };
}

async function enrol(tx: WriteTx, session: LiveSession): Promise<void> {
  const { memberId } = currentActor();
  const [joined] = await tx.page(JOIN, [tx.networkId, session.id, memberId]);
  if (joined) tx.record(streamOf(session), 'session.joined', { sessionId: session.id, memberId });
}
