import { Injectable } from '@nestjs/common';
import { LeadingSeriesService } from '@cairn/measures';
import { badInput, Db, isId } from '@cairn/platform';
import { LINES } from './learning.page.js';
import { lineOf, newestOf, PERIODS_SHOWN } from './learning.type.js';
import type { MeasureLine } from './measure-line.type.js';

/** As many as a page of measures has. */
const MOST_MEASURES = 50;

/** What stands at the top of each measure, for a list of them. */
@Injectable()
export class MeasureLinesService {
  constructor(private readonly db: Db, private readonly leading: LeadingSeriesService) {}

  /**
   * One line of each measure that the viewer reads and that has figures, in two statements at most.
   * @throws BAD_USER_INPUT at `measureIds`: more than fifty
   */
  async of(measureIds: readonly string[]): Promise<MeasureLine[]> {
    if (measureIds.length > MOST_MEASURES) throw badInput('measureIds', `Ask for ${MOST_MEASURES} measures at most.`);
    const wanted = [...new Set(measureIds.filter(isId))];
    const own = await this.leading.of(wanted);
    const others = wanted.filter((id) => own.every(({ measureId }) => measureId !== id));
    return [
      ...own.map(({ measureId, seriesId, siteName, reading }) => ({ measureId, seriesId, siteName, withheld: false, sentence: reading.sentence, line: lineOf(reading) })),
      ...(others.length === 0 ? [] : await this.together(others)),
    ];
  }

  private async together(measureIds: readonly string[]): Promise<MeasureLine[]> {
    const rows = await this.db.read((tx) => {
      tx.permit('learning.read');
      return tx.page(LINES, [PERIODS_SHOWN, measureIds]);
    });
    return rows.map(newestOf).map(({ measureId, withheld, sentence, line }) => ({ measureId, seriesId: null, siteName: null, withheld, sentence, line }));
  }
}
