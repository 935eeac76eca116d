import { Injectable } from '@nestjs/common';
import { Db, Housekeeping } from '@cairn/platform';
import { FORGET_WORDS, PURGE } from './idea.page.js';

/** What was removed 30 days ago is gone for good, unless a test refers to it; so are words that no idea has any more. */
@Injectable()
export class IdeaJobs {
  constructor(private readonly db: Db, housekeeping: Housekeeping) {
    housekeeping.add((networkId) => this.purge(networkId));
  }

  async purge(networkId: string): Promise<void> {
    await this.db.system(networkId, 'removes ideas that nobody brought back', async (tx) => {
      await tx.page(PURGE, [networkId]);
      await tx.page(FORGET_WORDS, [networkId]);
    });
  }
}
