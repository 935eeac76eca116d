import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { RollUpService } from './roll-up.service.js';

/** Rolls measures up after a release, and when their words or the directory changed. */
@Injectable()
export class RollUpJobs {
  constructor(jobs: JobRegistry, rollUps: RollUpService) {
    jobs.on(['release.published', 'measure.updated'], 'learning.roll-up', (job) =>
      job.system('roll up the released points of a measure', async (tx) => {
        await rollUps.refresh(tx, job.event.payload.measureId);
      }));
    jobs.on(['network.updated', 'site.added', 'site.updated', 'site.stateChanged'], 'learning.roll-up-directory', (job) =>
      job.system('follow the directory in all roll-ups', (tx) => rollUps.refreshAll(tx)));
  }
}
