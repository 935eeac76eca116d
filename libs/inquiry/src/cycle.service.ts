import { Injectable } from '@nestjs/common';
import { CycleStage, checkCycleFields, compareVisibility, decideCycleSteps, isRefusal, predictionsOpen, refuse, streamName, type CycleField } from '@cairn/domain';
import { ChangeIdea } from '@cairn/ideas';
import { badInput, currentActor, Db, refusalOf, type ReadTx, type Refused } from '@cairn/platform';
import { checkPlaces, checkVersion, checkVisibility, insertCycle, openTeam, teamOf } from './cycle-made.service.js';
import { recordCycle } from './cycle-record.service.js';
import { takeSteps } from './cycle-steps.service.js';
import { changesOf, checkDates, predictionsOf, titleFrom } from './cycle-text.type.js';
import type { CreateCycleInput, SetCycleVisibilityInput, UpdateCycleInput } from './cycle.input.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { insertPredictions, replacePredictions, resultOf, writeResults } from './prediction.service.js';

const AT_ONCE: Partial<Record<CycleStage, CycleStage[]>> = { DRAFT: [], PLANNED: ['PLANNED'], RUNNING: ['PLANNED', 'RUNNING'] };

/** Tests of change ideas by teams: made, written on, shown to more or fewer. */
@Injectable()
export class CycleService {
  constructor(private readonly db: Db) {}

  get(id: string): Promise<PdsaCycle> {
    return this.db.read((tx) => tx.load('cycle.read', PdsaCycle, id));
  }

  /** Makes a test of an idea by a team; it may be planned and started at once. */
  create(input: CreateCycleInput): Promise<PdsaCycle | Refused> {
    const changes = changesOf(input);
    const predictions = predictionsOf(input.predictions ?? []);
    const stages = AT_ONCE[input.stage];
    if (!stages) throw badInput('stage', 'A test begins as DRAFT, PLANNED or RUNNING.');
    return this.db.mutate<PdsaCycle | Refused>('createCycle', input, {
      run: async (tx) => {
        const team = await openTeam(tx, input.teamId);
        if (isRefusal(team)) return refusalOf(team);
        const idea = await tx.load('idea.read', ChangeIdea, input.ideaId);
        if (idea.deletedAt) return refusalOf(refuse('IDEA_GONE'));
        const refusal = await checkVisibility(tx, team, input.visibility);
        if (refusal) return refusalOf(refusal);
        await checkPlaces(tx, team, changes);
        const moves = decideCycleSteps({ stage: CycleStage.DRAFT, objective: changes.objective ?? '', predictions: predictions.map(({ predicted }) => ({ predicted, verdict: null })) }, stages);
        if (isRefusal(moves)) return refusalOf(moves);
        const made = await insertCycle(tx, { teamId: team.id, ownerId: team.ownerId, ideaId: idea.id, leadId: currentActor().memberId, visibility: input.visibility, title: titleFrom(idea.title) }, changes);
        await insertPredictions(tx, made.id, predictions);
        await takeSteps(tx, made, moves);
        return this.again(tx, made.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Writes what the stage of the test asks for. Fields of another stage are refused; a closed test stands. */
  update(input: UpdateCycleInput): Promise<PdsaCycle | Refused> {
    const changes = changesOf(input);
    const predictions = input.predictions ? predictionsOf(input.predictions) : null;
    const results = input.results?.map(resultOf) ?? [];
    return this.db.mutate<PdsaCycle | Refused>('updateCycle', input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.edit', PdsaCycle, input.id, { lock: true });
        checkVersion(cycle, input.version);
        if (predictions && !predictionsOpen(cycle.stage)) return refusalOf(refuse('PREDICTION_FROZEN'));
        const refusal = checkCycleFields(cycle.stage, [...(Object.keys(changes) as CycleField[]), ...(results.length > 0 ? ['results' as const] : [])]);
        if (refusal) return refusalOf(refusal);
        await checkPlaces(tx, await teamOf(tx, cycle), changes);
        checkDates({ ...cycle, ...changes });
        await tx.of(PdsaCycle).edit(cycle, input.version, { ...changes, updatedAt: new Date() });
        if (predictions) await replacePredictions(tx, cycle.id, predictions);
        await writeResults(tx, cycle.id, results);
        recordCycle(tx, cycle, 'cycle.updated', { cycleId: cycle.id });
        return this.again(tx, cycle.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Shows a test to more or fewer, within what the agreement covers. Closed tests too. */
  setVisibility(input: SetCycleVisibilityInput): Promise<PdsaCycle | Refused> {
    return this.db.mutate<PdsaCycle | Refused>('setCycleVisibility', input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.edit', PdsaCycle, input.id, { lock: true });
        checkVersion(cycle, input.version);
        const refusal = await checkVisibility(tx, await teamOf(tx, cycle), input.visibility);
        if (refusal) return refusalOf(refusal);
        await tx.of(PdsaCycle).edit(cycle, input.version, { visibility: input.visibility, updatedAt: new Date() });
        recordCycle(tx, { ...cycle, visibility: input.visibility }, 'cycle.visibilityChanged', { cycleId: cycle.id, visibility: input.visibility }, { before: cycle.visibility });
        // Whoever listens to it or to its talk joins again, if the cycle is still theirs to read.
        if (compareVisibility(input.visibility, cycle.visibility) < 0) tx.revoke(streamName('cycle', cycle.id), streamName('thread', cycle.id));
        return this.again(tx, cycle.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  private async again(tx: ReadTx, id: string): Promise<PdsaCycle> {
    return tx.load('cycle.read', PdsaCycle, id);
  }
}
