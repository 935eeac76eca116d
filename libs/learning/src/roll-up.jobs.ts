import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { NEWER_EVENT } from './learning.page.js';
import { RollUpService } from './roll-up.service.js';

const DIRECTORY_CHANGES = ['network.updated', 'site.added', 'site.updated', 'site.stateChanged'] as const;

/** Rolls measures up after a release, and when their words or the directory changed. */
@Injectable()
export class RollUpJobs {
  constructor(jobs: JobRegistry, rollUps: RollUpService) {
    jobs.on(['release.published', 'measure.updated'], 'learning.roll-up', (job) =>
      job.system('roll up the released points of a measure', async (tx) => {
        // A new definition may weigh every cell in another way.
        await rollUps.refresh(tx, job.event.payload.measureId, { anew: job.event.name === 'measure.updated' });
      }));
    jobs.on(DIRECTORY_CHANGES, 'learning.roll-up-directory', (job) =>
      job.system('follow the directory in all roll-ups', async (tx) => {
        // A directory that is being filled says so site by site; the newest of its events does the work for all.
        const [newer] = await tx.page(NEWER_EVENT, [job.event.stream, job.event.seq, [...DIRECTORY_CHANGES]]);
        if (!newer) await rollUps.refreshAll(tx);
      }));
  }
}
