import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { IdeaEvidenceService } from './idea-evidence.service.js';

/** Counts the tests of an idea again when one of them, or who sees it or the idea, has changed. */
@Injectable()
export class IdeaEvidenceJobs {
  constructor(jobs: JobRegistry, evidence: IdeaEvidenceService) {
    jobs.on(['cycle.created', 'cycle.advanced', 'cycle.visibilityChanged', 'idea.visibilityChanged', 'idea.removed', 'idea.restored'], 'learning.count-evidence', (job) =>
      job.system('count the shared tests of an idea', async (tx) => {
        const { stream, payload: { ideaId } } = job.event;
        // On an idea's stream is told of all the tests that may count: those that the network sees, or saw until now.
        if (ideaId && stream.startsWith('idea:')) await evidence.refresh(tx, ideaId);
      }));
  }
}
