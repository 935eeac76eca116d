import { Injectable } from '@nestjs/common';
import { checkAnswering, checkStanding, decideVote, isRefusal, refuse, StepKind, streamName, type Refusal } from '@cairn/domain';
import { badInput, conflict, currentActor, Db, forbidden, isId, newId, notFound, refusalOf, text, type ReadTx, type Refused, type WriteTx } from '@cairn/platform';
import type { AddNoteInput, CommitPredictionInput, EditNoteInput, MoveNoteInput } from './board.input.js';
import { LiveSession } from './live-session.entity.js';
import { SessionNote } from './session-note.entity.js';
import { COMMIT_ANSWER, COUNT_ANSWER, DOTS, LOCK_VOTES, NOTE_STANDING, SET_DOT, UNSET_DOT } from './standing.page.js';
import { enter, stepOf, streamOf } from './standing.service.js';

const NOTE = 500;
const MOST_NOTES = 300;
const ANSWER = 1_000;

/** What those who take part write in a step: predictions that nobody sees yet, notes, and dots. */
@Injectable()
export class BoardService {
  constructor(private readonly db: Db) {}

  /** Commits a prediction, or another one in its place until the reveal. Others learn only how many have committed. */
  commitPrediction(input: CommitPredictionInput): Promise<LiveSession | Refused> {
    const body = text('body', input.body, { max: ANSWER, required: true });
    const { value = null, confidence = null } = input;
    if (value !== null && !(Math.abs(value) <= 1e12)) throw badInput('value', 'This is not a number we can keep.');
    if (confidence !== null && (confidence < 0 || confidence > 100)) throw badInput('confidence', 'Say how sure you are from 0 to 100 percent.');
    return this.db.mutate<LiveSession | Refused>('commitPrediction', input, {
      run: async (tx) => {
        const { sessionId, id: stepId } = await stepOf(tx, input.stepId);
        const entry = await enter(tx, sessionId, { stepId, kind: StepKind.PREDICTION });
        const refusal = 'refusal' in entry ? entry.refusal : checkAnswering(entry.step);
        if (refusal || 'refusal' in entry) return refusalOf(refusal as Refusal);
        const [row] = await tx.page(COMMIT_ANSWER, [tx.networkId, sessionId, stepId, currentActor().memberId, body, value, confidence]);
        if (row?.first) {
          const [counted] = await tx.page(COUNT_ANSWER, [stepId]);
          tx.record(streamOf(entry.session), 'session.answered', { sessionId, stepId, answers: counted?.answers ?? 0 });
        }
        return entry.session;
      },
      again: (tx, id) => tx.load('session.read', LiveSession, id),
    });
  }

  addNote(input: AddNoteInput): Promise<SessionNote | Refused> {
    const body = text('body', input.body, { max: NOTE, required: true });
    const place = input.x == null || input.y == null ? null : placeOf(input.x, input.y);
    return this.onNote('addSessionNote', input, async (tx) => {
      const { sessionId, id: stepId } = await stepOf(tx, input.stepId);
      const entry = await enter(tx, sessionId, { stepId, kind: StepKind.NOTES });
      if ('refusal' in entry) return entry.refusal;
      const count = await tx.of(SessionNote).count({ sessionId, stepId });
      if (count >= MOST_NOTES) throw badInput('body', `A board holds ${MOST_NOTES} notes.`);
      const note = { id: newId(), sessionId, stepId, authorId: currentActor().memberId, body, ...(place ?? nextPlace(count)), votes: 0, version: 1 };
      await tx.of(SessionNote).insert(note);
      tx.record(streamOf(entry.session), 'session.noted', { sessionId, stepId, noteId: note.id });
      return note.id;
    });
  }

  /** @throws FORBIDDEN for the note of somebody else, CONFLICT */
  editNote(input: EditNoteInput): Promise<SessionNote | Refused> {
    const body = text('body', input.body, { max: NOTE, required: true });
    return this.changeOwn('editSessionNote', input, input.id, async (tx, note) => {
      if (note.version !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: note.version });
      await tx.of(SessionNote).edit(note, input.version, { body });
      return null;
    });
  }

  /** Everybody who takes part arranges the board. */
  moveNote(input: MoveNoteInput): Promise<SessionNote | Refused> {
    const place = placeOf(input.x, input.y);
    return this.change('moveSessionNote', input, input.id, async (tx, note) => {
      // Taken off the board, it is its author's alone.
      if (note.deletedAt) throw notFound();
      await tx.of(SessionNote).update({ id: note.id }, place);
      return null;
    });
  }

  /** Takes an own note off the board, or puts it back. Refused while others have set dots on it. */
  removeNote(id: string, removed: boolean): Promise<SessionNote | Refused> {
    return this.changeOwn('removeSessionNote', { id, removed }, id, async (tx, note) => {
      if (removed && note.votes > 0) return refuse('NOTE_HAS_VOTES');
      await tx.of(SessionNote).update({ id: note.id }, { deletedAt: removed ? new Date() : null });
      return null;
    }, removed ? 'session.noteRemoved' : 'session.noteChanged');
  }

  /** Sets a dot on a note, or takes it back. One on a note, so many in a step; two tabs count the same dots. */
  vote(noteId: string, on: boolean): Promise<SessionNote | Refused> {
    return this.db.mutate<SessionNote | Refused>('voteForNote', { noteId, on }, {
      run: async (tx) => {
        const { memberId } = currentActor();
        const [row] = isId(noteId) ? await tx.page(NOTE_STANDING, [noteId, memberId]) : [];
        if (!row) return refusalOf(await this.outside(tx, noteId));
        tx.authorize('session.takePart', LiveSession, Object.assign(new LiveSession(), { ownerId: row.ownerId, visibility: row.visibility, teamId: row.teamId, facilitatorId: row.facilitatorId }));
        const { sessionId, stepId } = row as typeof row & { stepId: string };
        const refusal = checkStanding({ ...row, stepId: row.openStepId }, stepId);
        if (refusal) return refusalOf(refusal);
        await tx.page(LOCK_VOTES, [stepId, memberId]);
        const [dots] = await tx.page(DOTS, [stepId, memberId, noteId]);
        const decided = decideVote(row, dots ?? { used: 0, voted: false }, on);
        if (isRefusal(decided)) return refusalOf(decided);
        const note = Object.assign(new SessionNote(), { id: noteId, stepId, authorId: row.authorId, body: row.body, x: row.x, y: row.y, votes: row.votes, version: row.version });
        if (decided === 'nothing') return note;
        const [counted] = decided === 'set' ? await tx.page(SET_DOT, [tx.networkId, sessionId, stepId, noteId, memberId]) : await tx.page(UNSET_DOT, [stepId, noteId, memberId]);
        if (!counted) throw notFound();
        tx.record(streamName('session', sessionId), 'session.voted', { sessionId, stepId, noteId, votes: counted.votes });
        return Object.assign(note, counted);
      },
      again: (tx, id) => noteOf(tx, id),
    });
  }

  // No row to hold: the note is gone, or the walls let this member write nothing here. Which of the two, the plain way tells.
  private async outside(tx: WriteTx, noteId: string): Promise<Refusal> {
    const note = await noteOf(tx, noteId);
    if (note.deletedAt) throw notFound();
    const entry = await enter(tx, note.sessionId, { stepId: note.stepId });
    if ('refusal' in entry) return entry.refusal;
    throw notFound();
  }

  private changeOwn(name: string, input: object, id: string, what: (tx: WriteTx, note: SessionNote) => Promise<Refusal | null>, told: 'session.noteRemoved' | 'session.noteChanged' = 'session.noteChanged'): Promise<SessionNote | Refused> {
    return this.change(name, input, id, (tx, note) => {
      if (note.authorId !== currentActor().memberId) throw forbidden();
      return what(tx, note);
    }, told);
  }

  private change(name: string, input: object, id: string, what: (tx: WriteTx, note: SessionNote) => Promise<Refusal | null>, told: 'session.noteRemoved' | 'session.noteChanged' = 'session.noteChanged'): Promise<SessionNote | Refused> {
    return this.onNote(name, input, async (tx) => {
      const { sessionId, stepId } = await noteOf(tx, id);
      const entry = await enter(tx, sessionId, { stepId });
      if ('refusal' in entry) return entry.refusal;
      const note = await tx.of(SessionNote).lock({ id });
      if (!note) throw notFound();
      const refusal = await what(tx, note);
      if (refusal) return refusal;
      tx.record(streamOf(entry.session), told, { sessionId, stepId, noteId: id });
      return id;
    });
  }

  private onNote(name: string, input: object, run: (tx: WriteTx) => Promise<string | Refusal>): Promise<SessionNote | Refused> {
    return this.db.mutate<SessionNote | Refused>(name, input, {
      run: async (tx) => {
        const done = await run(tx);
        return typeof done === 'string' ? noteOf(tx, done) : refusalOf(done);
      },
      again: (tx, id) => noteOf(tx, id),
    });
  }
}

async function noteOf(tx: ReadTx, id: string): Promise<SessionNote> {
  const note = isId(id) ? await tx.of(SessionNote).one({ id }) : null;
  if (!note) throw notFound();
  // The walls let a guest see what the network shares; the session decides.
  await tx.load('session.read', LiveSession, note.sessionId);
  return note;
}

function placeOf(x: number, y: number): { x: number; y: number } {
  if (!(x >= 0 && x <= 1)) throw badInput('x', 'The board goes from 0 to 1.');
  if (!(y >= 0 && y <= 1)) throw badInput('y', 'The board goes from 0 to 1.');
  // A thousandth is finer than a screen; what is smaller than a column can hold is zero.
  return { x: Math.round(x * 1_000) / 1_000, y: Math.round(y * 1_000) / 1_000 };
}

// Row by row, so that new notes do not lie on each other.
function nextPlace(count: number): { x: number; y: number } {
  const [columns, rows] = [4, 6];
  return { x: (count % columns) / columns, y: (Math.floor(count / columns) % rows) / rows };
}
