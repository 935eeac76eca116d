import { Injectable } from '@nestjs/common';
import { isRefusal, streamName, type EventName, type EventPayloads, type Refusal } from '@cairn/domain';
import { ChangeIdea } from '@cairn/ideas';
import { PdsaCycle } from '@cairn/inquiry';
import { badInput, conflict, currentActor, Db, decodeCursor, encodeCursor, forbidden, isId, newId, notFound, pageSize, refusalOf, Refused, text, toConnection, type Connection, type PageArgs, type ReadTx, type WriteTx } from '@cairn/platform';
import { Commitment, type OpenCommitment } from './commitment.entity.js';
import { Decision } from './decision.entity.js';
import { LiveSession } from './live-session.entity.js';
import type { EditCommitmentInput, EditDecisionInput, LinkToSessionInput, MakeCommitmentInput, MakeDecisionInput } from './outcome.input.js';
import { SessionLink } from './session-link.entity.js';
import { OPEN_COMMITMENTS } from './session.page.js';
import { enter, participantName, streamOf } from './standing.service.js';

const WHAT = 500;
const WHY = 1_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What comes of a session: who does what until when, what was decided and why, and what it started. */
@Injectable()
export class OutcomeService {
  constructor(private readonly db: Db) {}

  /** The viewer's own commitments that are open, the soonest first. One statement. */
  openCommitments(args: PageArgs): Promise<Connection<OpenCommitment>> {
    const first = pageSize(args);
    const [due, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (due != null && (!DAY.test(due) || Number.isNaN(Date.parse(due)) || !isId(id))) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      const rows = await tx.page(OPEN_COMMITMENTS, [currentActor().memberId, due, id, first + 1]);
      const keys = new Map(rows.map((row) => [row.id, row.sortDue]));
      return toConnection<OpenCommitment>(rows.map(({ sortDue: _key, ...row }) => row), first, (row) => encodeCursor([keys.get(row.id) as string, row.id]));
    });
  }

  commit(input: MakeCommitmentInput): Promise<Commitment | Refused> {
    const what = text('what', input.what, { max: WHAT, required: true });
    return this.make('makeCommitment', input, Commitment, async (tx) => {
      const entry = await enter(tx, input.sessionId);
      if ('refusal' in entry) return entry.refusal;
      await participantName(tx, input.sessionId, input.whoId, 'whoId');
      const made = { id: newId(), sessionId: input.sessionId, stepId: entry.session.stepId, whoId: input.whoId, what, due: input.due ?? null, authorId: currentActor().memberId, version: 1 };
      await tx.of(Commitment).insert(made);
      tellOfCommitment(tx, 'commitment.made', made);
      return made.id;
    });
  }

  /** @throws FORBIDDEN for whoever neither wrote it nor facilitates, CONFLICT */
  editCommitment(input: EditCommitmentInput): Promise<Commitment | Refused> {
    const what = text('what', input.what, { max: WHAT, required: true });
    return this.make('editCommitment', input, Commitment, async (tx) => {
      const before = await rowOf(tx, Commitment, input.id);
      const refusal = await refuseEditing(tx, before);
      if (refusal) return refusal;
      if (input.whoId !== before.whoId) await participantName(tx, before.sessionId, input.whoId, 'whoId');
      await tx.of(Commitment).edit(before, input.version, { what, whoId: input.whoId, due: input.due ?? null });
      tellOfCommitment(tx, 'commitment.changed', { ...before, whoId: input.whoId }, before.whoId);
      return before.id;
    });
  }

  /** Takes a commitment out, or puts it back. */
  removeCommitment(id: string, removed: boolean): Promise<Commitment | Refused> {
    return this.make('removeCommitment', { id, removed }, Commitment, async (tx) => {
      const before = await rowOf(tx, Commitment, id);
      const refusal = await refuseEditing(tx, before);
      if (refusal) return refusal;
      await tx.of(Commitment).update({ id }, { deletedAt: removed ? new Date() : null });
      tellOfCommitment(tx, 'commitment.changed', before);
      return id;
    });
  }

  /** Says that a commitment was kept, or is open again: at any time, by whoever made it or wrote it down. */
  finishCommitment(id: string, done: boolean, version: number): Promise<Commitment | Refused> {
    return this.make('finishCommitment', { id, done, version }, Commitment, async (tx) => {
      const before = await rowOf(tx, Commitment, id);
      tx.permit('commitment.finish', { whoId: before.whoId, authorId: before.authorId });
      if (before.version !== version) throw conflict('Somebody changed this while you were editing.', { currentVersion: before.version });
      await tx.of(Commitment).edit(before, version, { doneAt: done ? before.doneAt ?? new Date() : null });
      tellOfCommitment(tx, 'commitment.changed', before);
      return id;
    });
  }

  decide(input: MakeDecisionInput): Promise<Decision | Refused> {
    const words = wordsOf(input);
    return this.make('makeDecision', input, Decision, async (tx) => {
      const entry = await enter(tx, input.sessionId);
      if ('refusal' in entry) return entry.refusal;
      const made = { id: newId(), sessionId: input.sessionId, stepId: entry.session.stepId, ...words, authorId: currentActor().memberId, version: 1 };
      await tx.of(Decision).insert(made);
      tx.record(streamOf(entry.session), 'decision.made', { sessionId: made.sessionId, decisionId: made.id });
      return made.id;
    });
  }

  editDecision(input: EditDecisionInput): Promise<Decision | Refused> {
    const words = wordsOf(input);
    return this.changeDecision('editDecision', input, input.id, (tx, before) => tx.of(Decision).edit(before, input.version, words));
  }

  /** Takes a decision out, or puts it back. */
  removeDecision(id: string, removed: boolean): Promise<Decision | Refused> {
    return this.changeDecision('removeDecision', { id, removed }, id, (tx) => tx.of(Decision).update({ id }, { deletedAt: removed ? new Date() : null }));
  }

  /** Says that an idea or a test began in this session. */
  link(input: LinkToSessionInput): Promise<SessionLink | Refused> {
    const { sessionId, ideaId = null, cycleId = null } = input;
    if ((ideaId === null) === (cycleId === null)) throw badInput('ideaId', 'Link an idea or a test: one of the two.');
    return this.make('linkToSession', input, SessionLink, async (tx) => {
      const entry = await enter(tx, sessionId);
      if ('refusal' in entry) return entry.refusal;
      if (ideaId !== null) await tx.load('idea.read', ChangeIdea, ideaId);
      if (cycleId !== null) await tx.load('cycle.read', PdsaCycle, cycleId);
      const known = await tx.of(SessionLink).one({ sessionId, ...(ideaId ? { ideaId } : {}), ...(cycleId ? { cycleId } : {}) });
      if (known) return known.id;
      const made = { id: newId(), sessionId, ideaId, cycleId, authorId: currentActor().memberId };
      await tx.of(SessionLink).insert(made);
      tx.record(streamOf(entry.session), 'session.linked', { sessionId, linkId: made.id });
      return made.id;
    });
  }

  private changeDecision(name: string, input: object, id: string, what: (tx: WriteTx, before: Decision) => Promise<unknown>): Promise<Decision | Refused> {
    return this.make(name, input, Decision, async (tx) => {
      const before = await rowOf(tx, Decision, id);
      const refusal = await refuseEditing(tx, before);
      if (refusal) return refusal;
      await what(tx, before);
      tx.record(streamName('session', before.sessionId), 'decision.changed', { sessionId: before.sessionId, decisionId: id });
      return id;
    });
  }

  private make<T extends { id: string; sessionId: string }>(name: string, input: object, entity: new () => T, run: (tx: WriteTx) => Promise<string | Refusal>): Promise<T | Refused> {
    return this.db.mutate<T | Refused>(name, input, {
      run: async (tx) => {
        const done = await run(tx);
        return isRefusal(done) ? refusalOf(done) : rowOf(tx, entity, done);
      },
      again: (tx, id) => rowOf(tx, entity, id),
    });
  }
}

// The session decides who reads what came of it. @throws NOT_FOUND
async function rowOf<T extends { id: string; sessionId: string }>(tx: ReadTx, entity: new () => T, id: string): Promise<T> {
  const row = isId(id) ? await tx.of<T>(entity).one({ id } as never) : null;
  if (!row) throw notFound();
  await tx.load('session.read', LiveSession, row.sessionId);
  return row;
}

// Its author corrects it, and whoever facilitates keeps the record.
async function refuseEditing(tx: ReadTx, row: { sessionId: string; authorId: string }): Promise<Refusal | null> {
  const entry = await enter(tx, row.sessionId);
  if ('refusal' in entry) return entry.refusal;
  const { memberId } = currentActor();
  if (row.authorId !== memberId && entry.session.facilitatorId !== memberId) throw forbidden();
  return null;
}

// Whoever made a commitment hears of it in the inbox too, and whoever had it before.
function tellOfCommitment<N extends EventName & ('commitment.made' | 'commitment.changed')>(tx: WriteTx, name: N, made: { id: string; sessionId: string; whoId: string }, before = made.whoId): void {
  const told = { sessionId: made.sessionId, commitmentId: made.id } as EventPayloads[N];
  for (const stream of [streamName('session', made.sessionId), ...new Set([made.whoId, before].map((id) => streamName('member', id)))]) tx.record(stream, name, told);
}

function wordsOf(input: { what: string; why: string }): { what: string; why: string } {
  return { what: text('what', input.what, { max: WHAT, required: true }), why: text('why', input.why, { max: WHY }) };
}
