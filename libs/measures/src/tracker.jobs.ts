import { Injectable } from '@nestjs/common';
import { Db, Housekeeping } from '@cairn/platform';
import { PURGE_TRACKERS } from './tracker.page.js';

/** What was removed 30 days ago is gone for good, unless a measure was made of it. */
@Injectable()
export class TrackerJobs {
  constructor(housekeeping: Housekeeping, db: Db) {
    housekeeping.add(async (networkId) => {
      await db.system(networkId, 'removes trackers that nobody brought back', (tx) => tx.page(PURGE_TRACKERS, [networkId]));
    });
  }
}
