import { Injectable } from '@nestjs/common';
import { Db, Housekeeping } from '@cairn/platform';
import { FORGET_OLD_DRAFTS } from './draft.page.js';

/** Drafts that nobody came back to go after a while. */
@Injectable()
export class DraftJobs {
  constructor(housekeeping: Housekeeping, db: Db) {
    housekeeping.add(async (networkId) => {
      await db.system(networkId, 'remove drafts that nobody came back to', (tx) => tx.page(FORGET_OLD_DRAFTS, [networkId]));
    });
  }
}
