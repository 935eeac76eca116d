import { Injectable } from '@nestjs/common';
import { Db, Housekeeping } from '@cairn/platform';
import { PURGE } from './idea.page.js';

/** What was removed 30 days ago is gone for good, unless a test refers to it. */
@Injectable()
export class IdeaJobs {
  constructor(private readonly db: Db, housekeeping: Housekeeping) {
    housekeeping.add((networkId) => this.purge(networkId));
  }

  async purge(networkId: string): Promise<void> {
    await this.db.system(networkId, 'removes ideas that nobody brought back', (tx) => tx.page(PURGE, [networkId]));
  }
}
