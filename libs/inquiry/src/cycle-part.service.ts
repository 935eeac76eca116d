import { Injectable } from '@nestjs/common';
import { beliefOf, beyondAdvice, fidelityOf, SCALE_ADVICE_SOURCE, scaleAdvice, scaleSizeOf } from '@cairn/domain';
import { Measure } from '@cairn/measures';
import { Member, widestFor } from '@cairn/networks';
import { Db, mayDo, type ReadTx } from '@cairn/platform';
import { In } from 'typeorm';
import { CycleNote } from './cycle-note.entity.js';
import { CycleStep } from './cycle-step.entity.js';
import { TEAM_PEOPLE } from './cycle.page.js';
import type { CycleReach, CycleTaskView, FidelityMark, ScaleAdvice } from './cycle.type.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';

const MOST_NOTES = 1_000;

/** What hangs on cycles, read for all cycles of an answer at once. */
@Injectable()
export class CyclePartService {
  constructor(private readonly db: Db) {}

  predictions({ id }: PdsaCycle): Promise<Prediction[]> {
    return this.db.read((tx) => predictionsOf(tx, id));
  }

  notes({ id }: PdsaCycle): Promise<CycleNote[]> {
    return this.db.read((tx) => notesOf(tx, id));
  }

  steps({ id }: PdsaCycle): Promise<CycleStep[]> {
    return this.db.read((tx) => tx.loader<string, CycleStep[]>('inquiry.steps', async (ids) =>
      grouped(ids, await tx.of(CycleStep).find({ cycleId: In([...ids]) }, { order: { id: 'ASC' } }))).load(id));
  }

  /** The cycles of the same ramp that the viewer may read, in order; this one among them. */
  ramp({ rampId }: PdsaCycle): Promise<PdsaCycle[]> {
    return this.db.read((tx) => rampOf(tx, rampId));
  }

  /** A person by name, for those who see people. */
  person(memberId: string): Promise<Member | null> {
    return this.db.read(async (tx) => (mayDo('member.read', {}) ? tx.byId(Member, memberId) : null));
  }

  tasks({ tasks }: PdsaCycle): CycleTaskView[] {
    const named = mayDo('member.read', {});
    return tasks.map((task) => ({ ...task, who: named ? task.who : null }));
  }

  /** What was learned one cycle before: where the next objective begins. */
  objectiveHint({ parentId }: PdsaCycle): Promise<string> {
    return this.db.read(async (tx) => {
      const parent = parentId ? await tx.byId(PdsaCycle, parentId) : null;
      return parent ? [parent.learned, parent.nextStep].filter((words) => words !== '').join('\n') || parent.why : '';
    });
  }

  advice(cycle: PdsaCycle): Promise<ScaleAdvice> {
    return this.db.read(async (tx) => adviceOf(cycle, await predictionsOf(tx, cycle.id)));
  }

  fidelity(cycle: PdsaCycle): Promise<FidelityMark[]> {
    return this.db.read(async (tx) => {
      const [predictions, notes, ramp, measure] = await Promise.all([
        predictionsOf(tx, cycle.id), notesOf(tx, cycle.id), rampOf(tx, cycle.rampId), cycle.measureId ? tx.byId(Measure, cycle.measureId) : null,
      ]);
      const { advised, planned } = adviceOf(cycle, predictions);
      return fidelityOf({
        ...cycle, predictions: predictions.length, verdicts: predictions.filter(({ verdict }) => verdict !== null).length, size: planned, advised, cyclesInRamp: ramp.length,
        dataNotes: notes.filter(({ kind }) => kind === 'DATA').length, grain: measure?.grain ?? null,
      });
    });
  }

  reach(cycle: PdsaCycle): Promise<CycleReach> {
    return this.db.read(async (tx) => {
      const { max } = await widestFor(tx, cycle.ownerId);
      const [row] = await tx.page(TEAM_PEOPLE, [cycle.teamId]);
      return { widest: max, teamPeople: row?.people ?? 0 };
    });
  }
}

function adviceOf(cycle: PdsaCycle, predictions: readonly Prediction[]): ScaleAdvice {
  const belief = beliefOf(predictions.map(({ confidence }) => confidence));
  const advised = scaleAdvice(belief, cycle.failureCost, cycle.readiness);
  const planned = scaleSizeOf(cycle.scaleCount, cycle.scaleUnit);
  return { belief, advised, planned, tooLarge: beyondAdvice(planned, advised), source: SCALE_ADVICE_SOURCE };
}

function predictionsOf(tx: ReadTx, cycleId: string): Promise<Prediction[]> {
  return tx.loader<string, Prediction[]>('inquiry.predictions', async (ids) =>
    grouped(ids, await tx.of(Prediction).find({ cycleId: In([...ids]) }, { order: { number: 'ASC' }, take: ids.length * 20 }))).load(cycleId);
}

function notesOf(tx: ReadTx, cycleId: string): Promise<CycleNote[]> {
  return tx.loader<string, CycleNote[]>('inquiry.notes', async (ids) =>
    grouped(ids, await tx.of(CycleNote).find({ cycleId: In([...ids]) }, { order: { id: 'ASC' }, take: MOST_NOTES })).map((notes) => notes.filter(({ deletedAt }) => deletedAt === null))).load(cycleId);
}

function rampOf(tx: ReadTx, rampId: string): Promise<PdsaCycle[]> {
  return tx.loader<string, PdsaCycle[]>('inquiry.ramps', async (ids) => {
    const rows = await tx.of(PdsaCycle).find({ rampId: In([...ids]) }, { order: { number: 'ASC' } });
    return ids.map((id) => rows.filter((row) => row.rampId === id));
  }).load(rampId);
}

function grouped<T extends { cycleId: string }>(ids: readonly string[], rows: readonly T[]): T[][] {
  return ids.map((id) => rows.filter(({ cycleId }) => cycleId === id));
}
