import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { nextScale, streamName } from '@cairn/domain';
import { ChangeIdea } from '@cairn/ideas';
import { Measure } from '@cairn/measures';
import { Member, Site, Team } from '@cairn/networks';
import { currentActor, Db, mayDo } from '@cairn/platform';
import { teamOf } from './cycle-made.service.js';
import { CycleNote } from './cycle-note.entity.js';
import { CyclePartService } from './cycle-part.service.js';
import { CycleStep } from './cycle-step.entity.js';
import { CycleCan, CycleReach, CycleTaskView, FidelityMark, ScaleAdvice } from './cycle.type.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';

/** What a cycle is about and what hangs on it. What the viewer may not read is null. */
@Resolver(() => PdsaCycle)
export class CycleFieldsResolver {
  constructor(private readonly parts: CyclePartService, private readonly db: Db) {}

  @ResolveField(() => Team)
  team(@Parent() cycle: PdsaCycle): Promise<Team> {
    return this.db.read((tx) => teamOf(tx, cycle));
  }

  @ResolveField(() => ChangeIdea, { nullable: true })
  idea(@Parent() { ideaId }: PdsaCycle): Promise<ChangeIdea | null> {
    return this.db.read((tx) => tx.byId(ChangeIdea, ideaId));
  }

  @ResolveField(() => Measure, { nullable: true })
  measure(@Parent() { measureId }: PdsaCycle): Promise<Measure | null> {
    return this.db.read(async (tx) => (measureId ? tx.byId(Measure, measureId) : null));
  }

  @ResolveField(() => Site, { nullable: true })
  site(@Parent() { siteId }: PdsaCycle): Promise<Site | null> {
    return this.db.read(async (tx) => (siteId ? tx.byId(Site, siteId) : null));
  }

  @ResolveField(() => Member, { nullable: true })
  lead(@Parent() { leadId }: PdsaCycle): Promise<Member | null> {
    return this.parts.person(leadId);
  }

  @ResolveField(() => [CycleTaskView])
  tasks(@Parent() cycle: PdsaCycle): CycleTaskView[] {
    return this.parts.tasks(cycle);
  }

  @ResolveField(() => [Prediction])
  predictions(@Parent() cycle: PdsaCycle): Promise<Prediction[]> {
    return this.parts.predictions(cycle);
  }

  @ResolveField(() => [CycleNote])
  notes(@Parent() cycle: PdsaCycle): Promise<CycleNote[]> {
    return this.parts.notes(cycle);
  }

  @ResolveField(() => [CycleStep])
  steps(@Parent() cycle: PdsaCycle): Promise<CycleStep[]> {
    return this.parts.steps(cycle);
  }

  @ResolveField(() => [PdsaCycle], { description: 'The cycles of the same ramp that the viewer may read.' })
  ramp(@Parent() cycle: PdsaCycle): Promise<PdsaCycle[]> {
    return this.parts.ramp(cycle);
  }

  @ResolveField(() => PdsaCycle, { nullable: true })
  clonedFrom(@Parent() { clonedFromId }: PdsaCycle): Promise<PdsaCycle | null> {
    return this.db.read(async (tx) => (clonedFromId ? tx.byId(PdsaCycle, clonedFromId) : null));
  }

  @ResolveField(() => String, { description: 'What was learned one cycle before.' })
  objectiveHint(@Parent() cycle: PdsaCycle): Promise<string> {
    return this.parts.objectiveHint(cycle);
  }

  @ResolveField(() => ScaleAdvice)
  advice(@Parent() cycle: PdsaCycle): Promise<ScaleAdvice> {
    return this.parts.advice(cycle);
  }

  @ResolveField(() => Int, { nullable: true, description: 'The next step of the ramp, 1, 5, 25; null for everybody.' })
  nextScale(@Parent() { scaleCount, scaleUnit }: PdsaCycle): number | null {
    return nextScale(scaleCount ?? (scaleUnit ? null : 0));
  }

  @ResolveField(() => [FidelityMark])
  fidelity(@Parent() cycle: PdsaCycle): Promise<FidelityMark[]> {
    return this.parts.fidelity(cycle);
  }

  @ResolveField(() => CycleReach)
  reach(@Parent() cycle: PdsaCycle): Promise<CycleReach> {
    return this.parts.reach(cycle);
  }

  @ResolveField(() => CycleCan)
  viewerCan(@Parent() { ownerId, visibility, teamId, leadId }: PdsaCycle): CycleCan {
    const facts = { ownerId, visibility, teamId, authorId: leadId };
    const mine = currentActor().teamIds.some((team) => mayDo('cycle.create', { ownerId: '', teamId: team }));
    return { edit: mayDo('cycle.edit', facts), advance: mayDo('cycle.advance', facts), clone: mine };
  }

  @ResolveField(() => String)
  stream(@Parent() { id }: PdsaCycle): string {
    return streamName('cycle', id);
  }
}

/** Who took a step. */
@Resolver(() => CycleStep)
export class CycleStepResolver {
  constructor(private readonly parts: CyclePartService) {}

  @ResolveField(() => Member, { nullable: true })
  by(@Parent() { memberId }: CycleStep): Promise<Member | null> {
    return this.parts.person(memberId);
  }
}

/** Who wrote a note. */
@Resolver(() => CycleNote)
export class CycleNoteResolver {
  constructor(private readonly parts: CyclePartService) {}

  @ResolveField(() => Member, { nullable: true })
  author(@Parent() { authorId }: CycleNote): Promise<Member | null> {
    return this.parts.person(authorId);
  }
}
