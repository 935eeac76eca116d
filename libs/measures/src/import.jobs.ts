import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@cairn/platform';
import { ImportRun } from './import-run.service.js';

/** Runs confirmed imports as the member who confirmed them, with that member's rights as they are now. */
@Injectable()
export class ImportJobs {
  constructor(jobs: JobRegistry, run: ImportRun) {
    jobs.on(['import.started'], 'measures.run-import', async (job) => {
      if (await job.done()) return;
      const { importId } = job.event.payload;
      try {
        const staged = await job.asMember(() => run.stage(importId));
        if (staged) await job.member((tx) => run.close(tx, staged, job.asMember));
      } catch (error) {
        const reason = run.sentenceOf(error);
        if (reason === null) throw error;
        await job.system('tell why an import failed', (tx) => run.fail(tx, job.event.payload, reason));
      }
    });
  }
}
