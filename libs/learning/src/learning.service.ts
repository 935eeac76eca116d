import { Injectable } from '@nestjs/common';
import { streamName } from '@cairn/domain';
import { Measure } from '@cairn/measures';
import { Db } from '@cairn/platform';
import { LEARNING } from './learning.page.js';
import { LearningSummary, learningOf } from './learning.type.js';

/** Of each measure, the latest ones: nearly four years of days, and of everything longer all that there is. */
const PERIODS_SHOWN = 1_400;

/** What the network learns together, in two statements: the roll-ups, and their measures. */
@Injectable()
export class LearningService {
  constructor(private readonly db: Db) {}

  summary(): Promise<LearningSummary> {
    return this.db.read(async (tx) => {
      tx.permit('learning.read');
      const rows = await tx.page(LEARNING, [PERIODS_SHOWN]);
      const measures = await Promise.all(rows.map((row) => tx.byId(Measure, row.measureId)));
      const known = rows.flatMap((row, index) => {
        const measure = measures[index];
        return measure ? [learningOf(measure, row)] : [];
      });
      return { networkId: tx.networkId, stream: streamName('learning', tx.networkId), measures: known };
    });
  }
}
