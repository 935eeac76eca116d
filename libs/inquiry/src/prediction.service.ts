import { Injectable } from '@nestjs/common';
import { checkCycleFields, predictionsOpen, refuse } from '@cairn/domain';
import { badInput, conflict, Db, isId, newId, notFound, refusalOf, text, type Refused, type WriteTx } from '@cairn/platform';
import { checkVersion } from './cycle-made.service.js';
import { recordCycle } from './cycle-record.service.js';
import { MOST_PREDICTIONS, numberOf, predictionOf, predictionsOf } from './cycle-text.type.js';
import type { AddPredictionInput, EditPredictionInput, PredictionInput, RecordResultsInput, ResultInput, SetPredictionsInput } from './cycle.input.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';

/** What a team predicts, until the test runs; and what came of it, while it is studied. */
@Injectable()
export class PredictionService {
  constructor(private readonly db: Db) {}

  /** Replaces all predictions of a plan. */
  set(input: SetPredictionsInput): Promise<PdsaCycle | Refused> {
    const predictions = predictionsOf(input.predictions);
    return this.change('setPredictions', input, input.cycleId, input.version, async (tx, cycle) => {
      await replacePredictions(tx, cycle.id, predictions);
    });
  }

  add(input: AddPredictionInput): Promise<PdsaCycle | Refused> {
    const prediction = predictionOf(input);
    return this.change('addPrediction', input, input.cycleId, null, async (tx, cycle) => {
      const known = await tx.of(Prediction).find({ cycleId: cycle.id });
      if (known.length >= MOST_PREDICTIONS) throw badInput('question', `Ask at most ${MOST_PREDICTIONS} questions in one test.`);
      await insertPredictions(tx, cycle.id, [prediction], Math.max(0, ...known.map(({ number }) => number)));
    });
  }

  edit(input: EditPredictionInput): Promise<PdsaCycle | Refused> {
    const prediction = predictionOf(input);
    return this.change('editPrediction', input, input.cycleId, null, async (tx, cycle) => {
      await tx.of(Prediction).edit(await predictionIn(tx, cycle.id, input.id), input.version, { ...prediction });
    });
  }

  remove(cycleId: string, id: string, version: number): Promise<PdsaCycle | Refused> {
    return this.change('removePrediction', { cycleId, id, version }, cycleId, null, async (tx, cycle) => {
      const found = await predictionIn(tx, cycle.id, id);
      if (found.version !== version) throw conflict('Somebody changed this while you were editing.', { currentVersion: found.version });
      await tx.of(Prediction).remove({ id, cycleId: cycle.id });
    });
  }

  /** Sets what happened beside what was predicted, while the test is studied. */
  recordResults(input: RecordResultsInput): Promise<PdsaCycle | Refused> {
    const results = input.results.map(resultOf);
    return this.db.mutate<PdsaCycle | Refused>('recordResults', input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.edit', PdsaCycle, input.cycleId, { lock: true });
        checkVersion(cycle, input.version);
        const refusal = checkCycleFields(cycle.stage, ['results']);
        if (refusal) return refusalOf(refusal);
        await tx.of(PdsaCycle).edit(cycle, input.version, { updatedAt: new Date() });
        await writeResults(tx, cycle.id, results);
        recordCycle(tx, cycle, 'cycle.updated', { cycleId: cycle.id });
        return tx.load('cycle.read', PdsaCycle, cycle.id);
      },
      again: (tx, id) => tx.load('cycle.read', PdsaCycle, id),
    });
  }

  // Whatever changes in the predictions makes a new version of the cycle: nobody starts a test on predictions they have not seen.
  private change(name: string, input: unknown, cycleId: string, version: number | null, write: (tx: WriteTx, cycle: PdsaCycle) => Promise<void>): Promise<PdsaCycle | Refused> {
    return this.db.mutate<PdsaCycle | Refused>(name, input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.edit', PdsaCycle, cycleId, { lock: true });
        if (!predictionsOpen(cycle.stage)) return refusalOf(refuse('PREDICTION_FROZEN'));
        await tx.of(PdsaCycle).edit(cycle, version ?? cycle.version, { updatedAt: new Date() });
        await write(tx, cycle);
        recordCycle(tx, cycle, 'cycle.updated', { cycleId: cycle.id });
        return tx.load('cycle.read', PdsaCycle, cycle.id);
      },
      again: (tx, id) => tx.load('cycle.read', PdsaCycle, id),
    });
  }
}

/** Stores predictions behind those that are there. @param last the number of the last one */
export async function insertPredictions(tx: WriteTx, cycleId: string, predictions: readonly PredictionInput[], last = 0): Promise<void> {
  await tx.of(Prediction).insertMany(predictions.map((prediction, at) => ({
    value: null, confidence: null, ...prediction, id: newId(), cycleId, number: last + at + 1, result: '', resultValue: null, verdict: null, surprise: '', version: 1,
  })));
}

async function predictionIn(tx: WriteTx, cycleId: string, id: string): Promise<Prediction> {
  const found = isId(id) ? await tx.of(Prediction).one({ id, cycleId }) : null;
  if (!found) throw notFound();
  return found;
}

/** All predictions of a plan, in place of those that were there. */
export async function replacePredictions(tx: WriteTx, cycleId: string, predictions: readonly PredictionInput[]): Promise<void> {
  await tx.of(Prediction).remove({ cycleId });
  await insertPredictions(tx, cycleId, predictions);
}

/** Writes what happened beside what was predicted. @throws NOT_FOUND for a prediction of another test */
export async function writeResults(tx: WriteTx, cycleId: string, results: readonly Result[]): Promise<void> {
  for (const { predictionId, ...result } of results) {
    const prediction = await predictionIn(tx, cycleId, predictionId);
    await tx.of(Prediction).edit(prediction, prediction.version, result);
  }
}

type Result = Partial<Prediction> & { predictionId: string };

/** A result as it may be stored; what is left out stays as it is. */
export function resultOf(input: ResultInput, at: number): Result {
  const field = (name: string): string => `results.${at}.${name}`;
  return {
    predictionId: input.predictionId,
    ...(input.result == null ? {} : { result: text(field('result'), input.result, { max: 2_000 }) }),
    ...(input.surprise == null ? {} : { surprise: text(field('surprise'), input.surprise, { max: 2_000 }) }),
    ...(input.resultValue === undefined ? {} : { resultValue: numberOf(field('resultValue'), input.resultValue) }),
    ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
  };
}
