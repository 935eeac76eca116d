import { Injectable } from '@nestjs/common';
import { ImportFailure } from '@cairn/domain';
import { Db, Housekeeping, JobRegistry } from '@cairn/platform';
import { ImportRun } from './import-run.service.js';
import { STUCK_IMPORTS } from './import.page.js';

const OUR_SIDE = { code: ImportFailure.INTERRUPTED, sentence: 'The import did not get through, and nothing of it was saved. Start it again.' };

/** Runs confirmed imports as the member who confirmed them, with that member's rights as they are now. */
@Injectable()
export class ImportJobs {
  constructor(jobs: JobRegistry, housekeeping: Housekeeping, private readonly run: ImportRun, private readonly db: Db) {
    jobs.on(['import.started'], 'measures.run-import', async (job) => {
      if (await job.done()) return;
      const { importId } = job.event.payload;
      try {
        const staged = await job.asMember(() => run.stage(importId));
        if (staged) await job.member((tx) => run.close(tx, staged, job.asMember));
      } catch (error) {
        const reason = run.reasonOf(error);
        if (reason === null) throw error;
        await job.system('tell why an import failed', (tx) => run.fail(tx, job.event.payload, reason));
      }
    }, (job) => job.system('tell that an import was given up', (tx) => run.fail(tx, job.event.payload, OUR_SIDE)));
    housekeeping.add((networkId) => this.giveUp(networkId));
  }

  // A queue that lost its job, or died with its last try, tells nobody.
  private giveUp(networkId: string): Promise<void> {
    return this.db.system(networkId, 'end imports that nobody works on any more', async (tx) => {
      for (const stuck of await tx.page(STUCK_IMPORTS)) await this.run.fail(tx, stuck, OUR_SIDE);
    });
  }
}
