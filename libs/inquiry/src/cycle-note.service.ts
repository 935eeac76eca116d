import { Injectable } from '@nestjs/common';
import { CycleNoteKind, CycleStage, OPEN_STAGES, refuse, streamName } from '@cairn/domain';
import { badInput, currentActor, Db, newId, refusalOf, text, type Refused } from '@cairn/platform';
import { lineOf, numberOf } from './cycle-text.type.js';
import { CycleNote } from './cycle-note.entity.js';
import type { AddCycleNoteInput } from './cycle.input.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

const BEFORE: readonly CycleStage[] = [CycleStage.DRAFT, CycleStage.PLANNED];

/** What is seen, runs into trouble or is counted while a test runs, each with its time. */
@Injectable()
export class CycleNoteService {
  constructor(private readonly db: Db) {}

  /** Adds a note. It changes nothing that others wrote, so it needs no version. */
  add(input: AddCycleNoteInput): Promise<PdsaCycle | Refused> {
    const quantity = numberOf('quantity', input.quantity);
    if ((input.kind === CycleNoteKind.DATA) !== (quantity !== null)) throw badInput('quantity', input.kind === CycleNoteKind.DATA ? 'Write down the number.' : 'A number belongs to a note of data.');
    const body = text('body', input.body, { max: 4_000, required: quantity === null });
    const unit = lineOf('unit', input.unit, { max: 60 });
    return this.db.mutate<PdsaCycle | Refused>('addCycleNote', input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.edit', PdsaCycle, input.cycleId, { lock: true });
        if (!OPEN_STAGES.includes(cycle.stage)) return refusalOf(refuse('CYCLE_CLOSED'));
        if (BEFORE.includes(cycle.stage)) return refusalOf(refuse('CYCLE_FIELD', { field: 'notes', stage: cycle.stage }));
        const noteId = newId();
        await tx.of(CycleNote).insert({ id: noteId, cycleId: cycle.id, authorId: currentActor().memberId, kind: input.kind, body, quantity, unit });
        tx.record(streamName('cycle', cycle.id), 'cycle.noted', { cycleId: cycle.id, noteId });
        return cycle;
      },
      again: (tx, id) => tx.load('cycle.read', PdsaCycle, id),
    });
  }
}
