import { audienceOf, checkStanding, streamName, type Refusal, type StepKind } from '@cairn/domain';
import { badInput, currentActor, isId, notFound, type Authorized, type ReadTx, type WriteTx } from '@cairn/platform';
import { LiveSession } from './live-session.entity.js';
import { SessionStep } from './session-step.entity.js';
import { NOW, STANDING, TAKES_PART, type StandingRow } from './standing.page.js';

/** A session in which the caller may act now, or why not. */
export type Entry = { session: Authorized<LiveSession>; now: Date; step: StandingRow } | { refusal: Refusal };

/**
 * Opens a session for an act of somebody who takes part, and holds it as it is until COMMIT.
 * @param stepId the act belongs to this step, which must be open; @param kind of that step
 * @throws NOT_FOUND, FORBIDDEN; BAD_USER_INPUT for a step of another kind
 */
export async function enter(tx: ReadTx, sessionId: string, act: { stepId?: string; kind?: StepKind } = {}): Promise<Entry> {
  const session = await tx.load('session.takePart', LiveSession, sessionId);
  const [row] = await tx.page(STANDING, [session.id, currentActor().memberId, act.stepId ?? null]);
  const standing = row ? { ...row, stepId: row.openStepId } : { state: session.state, stepId: session.stepId, takesPart: false };
  const refusal = checkStanding(standing, act.stepId);
  if (refusal || !row) return { refusal: refusal as Refusal };
  if (act.kind && row.kind !== act.kind) throw badInput('stepId', 'This step is of another kind.');
  return { session, now: row.now, step: row };
}

/** The step behind an id, read under the walls. @throws NOT_FOUND */
export async function stepOf(tx: ReadTx, stepId: string): Promise<SessionStep> {
  const step = isId(stepId) ? await tx.of(SessionStep).one({ id: stepId }) : null;
  if (!step) throw notFound();
  return step;
}

/** The database's clock: the same for every process. */
export async function clock(tx: ReadTx): Promise<Date> {
  const [row] = await tx.page(NOW);
  return (row as { now: Date }).now;
}

/** Whether a member takes part, and under which name. @throws BAD_USER_INPUT naming `field` */
export async function participantName(tx: ReadTx, sessionId: string, memberId: string, field: string): Promise<string> {
  const [row] = isId(memberId) ? await tx.page(TAKES_PART, [sessionId, memberId]) : [];
  if (!row) throw badInput(field, 'Choose somebody who takes part.');
  return row.name;
}

/** The stream that everybody who reads a session may hear. */
export function streamOf(session: { id: string }): ReturnType<typeof streamName> {
  return streamName('session', session.id);
}

type Audience = Pick<LiveSession, 'visibility' | 'ownerId' | 'teamId'>;
type Told = 'session.planned' | 'session.updated' | 'session.started' | 'session.ended';

/** Tells those who read the session, and that lists have changed where its readers look at them. @param before who saw it until now */
export function tellAll(tx: WriteTx, session: Audience & { id: string }, name: Told, before: Audience = session): void {
  tx.record(streamOf(session), name, { sessionId: session.id });
  for (const stream of new Set([session, before].map((one) => audienceOf(tx.networkId, one)))) tx.record(stream, name, {});
}
