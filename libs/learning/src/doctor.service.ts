import { Injectable } from '@nestjs/common';
import { ReleaseService } from '@cairn/measures';
import { Db } from '@cairn/platform';
import { IdeaEvidenceService } from './idea-evidence.service.js';
import { MEASURES } from './learning.page.js';
import { RollUpService } from './roll-up.service.js';

/** Rebuilds what jobs keep up to date, and compares: released points from owners' points, roll-ups from released points, evidence from shared tests. */
@Injectable()
export class LearningDoctor {
  constructor(private readonly db: Db, private readonly releases: ReleaseService, private readonly rollUps: RollUpService, private readonly evidence: IdeaEvidenceService) {}

  /** Every difference of a network as one line of ids and words, without any number; empty when all is well. Changes nothing. */
  compare(networkId: string): Promise<string[]> {
    return this.db.system(networkId, 'compare released points, roll-ups and evidence with a rebuild', async (tx) => {
      const found: string[] = [];
      for (const measure of await tx.page(MEASURES, [null])) {
        found.push(...(await this.releases.check(tx, measure.id)), ...(await this.rollUps.check(tx, measure)));
      }
      found.push(...(await this.evidence.check(tx)));
      return found;
    });
  }
}
