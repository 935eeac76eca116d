import { Injectable } from '@nestjs/common';
import { Db, Housekeeping } from '@cairn/platform';
import { PURGE_CHARTS } from './chart.page.js';

/** Phases and notes that were taken back 30 days ago are gone for good. */
@Injectable()
export class ChartJobs {
  constructor(housekeeping: Housekeeping, db: Db) {
    housekeeping.add(async (networkId) => {
      await db.system(networkId, 'removes phases and notes that were taken back', (tx) => tx.page(PURGE_CHARTS, [networkId]));
    });
  }
}
