import { Injectable } from '@nestjs/common';
import { streamName } from '@cairn/domain';
import { JobRegistry } from '@cairn/platform';
import { TOLD_AGAIN } from './cycle-told.page.js';

/** Tells the network of cycles that it sees. The write that changed one has touched its three streams. */
@Injectable()
export class CycleJobs {
  constructor(jobs: JobRegistry) {
    jobs.on(['cycle.created', 'cycle.updated', 'cycle.advanced', 'cycle.visibilityChanged'], 'inquiry.tell-network', (job) =>
      job.system('tell the network of a cycle', async (tx) => {
        const { id, stream, payload: { cycleId } } = job.event;
        // On an idea's stream is told what the network sees, or saw until now.
        if (!stream.startsWith('idea:')) return;
        // A test that is created as a running one takes three steps in one write. Every open page hears of this: once.
        if ((await tx.page(TOLD_AGAIN, [tx.networkId, id, cycleId])).length > 0) return;
        tx.record(streamName('learning', tx.networkId), 'cycle.updated', { cycleId });
      }));
  }
}
