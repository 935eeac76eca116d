import { Injectable } from '@nestjs/common';
import { isRefusal, refuse, Visibility } from '@cairn/domain';
import { ChangeIdea } from '@cairn/ideas';
import { Measure } from '@cairn/measures';
import { currentActor, Db, mayDo, refusalOf, type Refused } from '@cairn/platform';
import { insertCycle, openTeam } from './cycle-made.service.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';
import { insertPredictions } from './prediction.service.js';

/** Takes the plan of anybody's test into a team of one's own. */
@Injectable()
export class CycleCloneService {
  constructor(private readonly db: Db) {}

  /** The plan and its questions, without people, dates, predictions and results; a ramp of its own, beginning small. Credit stays. */
  clone(cycleId: string, teamId: string): Promise<PdsaCycle | Refused> {
    return this.db.mutate<PdsaCycle | Refused>('clonePlan', { cycleId, teamId }, {
      run: async (tx) => {
        const plan = await tx.load('cycle.read', PdsaCycle, cycleId);
        const team = await openTeam(tx, teamId);
        if (isRefusal(team)) return refusalOf(team);
        const idea = await tx.load('idea.read', ChangeIdea, plan.ideaId);
        if (idea.deletedAt) return refusalOf(refuse('IDEA_GONE'));
        const measure = plan.measureId ? await tx.byId(Measure, plan.measureId) : null;
        const { memberId, teamIds } = currentActor();
        const { title, objective, scaleCount, scaleUnit, failureCost, readiness, tasks, dataPlan } = plan;
        const made = await insertCycle(tx, { teamId, ownerId: team.ownerId, ideaId: idea.id, leadId: memberId, title, clonedFromId: plan.id, visibility: teamIds.includes(teamId) ? Visibility.TEAM : Visibility.OWNER }, {
          objective, scaleCount, scaleUnit, failureCost, readiness, dataPlan, tasks: tasks.map((task) => ({ ...task, who: '', when: '', where: '' })),
          measureId: measure && mayDo('measure.read', { ownerId: measure.ownerId, visibility: measure.visibility, teamId: measure.teamId }) ? measure.id : null,
        });
        const questions = await tx.of(Prediction).find({ cycleId: plan.id }, { order: { number: 'ASC' } });
        await insertPredictions(tx, made.id, questions.map(({ question, unit, dataKind }) => ({ question, predicted: '', unit, dataKind })));
        return tx.load('cycle.read', PdsaCycle, made.id);
      },
      again: (tx, id) => tx.load('cycle.read', PdsaCycle, id),
    });
  }
}
