import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { IdeaEvidenceService } from './idea-evidence.service.js';

/** Counts the tests of an idea again when one of them, or who sees it or the idea, has changed. */
@Injectable()
export class IdeaEvidenceJobs {
  constructor(jobs: JobRegistry, evidence: IdeaEvidenceService) {
    jobs.on(['cycle.created', 'cycle.advanced', 'cycle.visibilityChanged', 'idea.visibilityChanged', 'idea.removed', 'idea.restored'], 'learning.count-evidence', (job) =>
      job.system('count the shared tests of an idea', async (tx) => {
        const { name, stream, payload } = job.event;
        // What happens is told on several streams; each of these hears of all.
        if (stream.startsWith(name.startsWith('cycle.') ? 'team:' : 'idea:')) await evidence.refresh(tx, payload.ideaId);
      }));
  }
}
