import { Injectable } from '@nestjs/common';
import { streamName } from '@cairn/domain';
import { Measure } from '@cairn/measures';
import { Db } from '@cairn/platform';
import { LEARNING, NEWEST } from './learning.page.js';
import { learningOf, newestOf, PERIODS_SHOWN, type LearningSummary, type MeasureLearning, type NewestLearning } from './learning.type.js';

/** What the network learns together. */
@Injectable()
export class LearningService {
  constructor(private readonly db: Db) {}

  /** Of which network, and the stream that tells of changes. */
  summary(): Promise<LearningSummary> {
    return this.db.read(async (tx) => {
      tx.permit('learning.read');
      return { networkId: tx.networkId, stream: streamName('learning', tx.networkId) };
    });
  }

  /** Every measure's summary, by name, in two statements: the roll-ups, and their measures. */
  measures(): Promise<MeasureLearning[]> {
    return this.db.read(async (tx) => {
      tx.permit('learning.read');
      const rows = await tx.page(LEARNING, [PERIODS_SHOWN]);
      const measures = await Promise.all(rows.map((row) => tx.byId(Measure, row.measureId)));
      return rows.flatMap((row, index) => {
        const measure = measures[index];
        return measure ? [learningOf(measure, row)] : [];
      });
    });
  }

  /** The summary that changed last, with its line, in one statement; null where no district reports. */
  newest(): Promise<NewestLearning | null> {
    return this.db.read(async (tx) => {
      tx.permit('learning.read');
      const [row] = await tx.page(NEWEST, [PERIODS_SHOWN]);
      return row ? newestOf(row) : null;
    });
  }
}
