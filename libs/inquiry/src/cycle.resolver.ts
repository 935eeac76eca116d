import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, type Refused } from '@cairn/platform';
import { CycleActService } from './cycle-act.service.js';
import { CycleCloneService } from './cycle-clone.service.js';
import { CycleNoteService } from './cycle-note.service.js';
import { AddCycleNoteInput, AddPredictionInput, AdvanceCycleInput, CreateCycleInput, EditPredictionInput, RecordResultsInput, SetCycleVisibilityInput, SetPredictionsInput, UpdateCycleInput } from './cycle.input.js';
import { CycleService } from './cycle.service.js';
import { CycleResult } from './cycle.type.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { PredictionService } from './prediction.service.js';

type Answer = Promise<PdsaCycle | Refused>;

/** PDSA cycles: planned, done, studied, acted on. */
@Resolver(() => PdsaCycle)
export class CycleResolver {
  constructor(
    private readonly cycles: CycleService, private readonly acts: CycleActService, private readonly clones: CycleCloneService,
    private readonly predictions: PredictionService, private readonly notes: CycleNoteService,
  ) {}

  @Query(() => PdsaCycle, { nullable: true })
  @Access('cycle.read')
  cycle(@Args('id', { type: () => ID }) id: string): Promise<PdsaCycle> {
    return this.cycles.get(id);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.create')
  createCycle(@Args('input') input: CreateCycleInput): Answer {
    return this.cycles.create(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.create')
  clonePlan(@Args('cycleId', { type: () => ID }) cycleId: string, @Args('teamId', { type: () => ID }) teamId: string): Answer {
    return this.clones.clone(cycleId, teamId);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  updateCycle(@Args('input') input: UpdateCycleInput): Answer {
    return this.cycles.update(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  setCycleVisibility(@Args('input') input: SetCycleVisibilityInput): Answer {
    return this.cycles.setVisibility(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.advance')
  advanceCycle(@Args('input') input: AdvanceCycleInput): Answer {
    return this.acts.advance(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  setPredictions(@Args('input') input: SetPredictionsInput): Answer {
    return this.predictions.set(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  addPrediction(@Args('input') input: AddPredictionInput): Answer {
    return this.predictions.add(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  editPrediction(@Args('input') input: EditPredictionInput): Answer {
    return this.predictions.edit(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  removePrediction(@Args('cycleId', { type: () => ID }) cycleId: string, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Answer {
    return this.predictions.remove(cycleId, id, version);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  recordResults(@Args('input') input: RecordResultsInput): Answer {
    return this.predictions.recordResults(input);
  }

  @Mutation(() => CycleResult)
  @Access('cycle.edit')
  addCycleNote(@Args('input') input: AddCycleNoteInput): Answer {
    return this.notes.add(input);
  }
}
