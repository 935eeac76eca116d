import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { ReleaseService } from './release.service.js';

/** Releases points whenever their values, owner or visibility changed, or the network's smallest group. */
@Injectable()
export class ReleaseJobs {
  constructor(jobs: JobRegistry, releases: ReleaseService) {
    jobs.on(['import.finished', 'import.undone', 'points.recorded', 'points.undone', 'series.visibilityChanged', 'series.handedOver'], 'measures.release-points', (job) =>
      job.system('release the points that changed', (tx) => {
        const { payload } = job.event;
        if ('siteId' in payload) return releases.releaseSite(tx, payload.siteId);
        // What an entry changed stands in the history under its id, as with an import.
        const change = 'importId' in payload ? payload.importId : 'entryId' in payload ? payload.entryId : null;
        return releases.release(tx, payload.measureId, change);
      }));
    jobs.on(['network.updated'], 'measures.release-all', (job) => job.system('follow the smallest group in all released points', async (tx) => {
      if (job.event.payload.minimumCellChanged) await releases.releaseAll(tx);
    }));
  }
}
