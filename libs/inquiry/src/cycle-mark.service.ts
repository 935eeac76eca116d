import { Injectable } from '@nestjs/common';
import { currentOperation, Db, tokenAllows } from '@cairn/platform';
import { CYCLE_MARKS } from './cycle-mark.page.js';
import type { CycleMark } from './cycle-mark.type.js';

/** Tests as annotations on the charts of measures. */
@Injectable()
export class CycleMarkService {
  constructor(private readonly db: Db) {}

  /** All marks of a measure that the viewer may read, by day: none for a token that was made for figures alone. Batched. */
  async ofMeasure(measureId: string): Promise<CycleMark[]> {
    const granted = currentOperation().identity?.tokenPermissions ?? null;
    if (granted !== null && !tokenAllows(granted, 'cycle.read')) return [];
    return this.db.read((tx) => tx.loader<string, CycleMark[]>('inquiry.cycle-marks', async (ids) => {
      const rows = await tx.page(CYCLE_MARKS, [[...ids]]);
      return ids.map((id) => rows.filter((row) => row.measureId === id));
    }).load(measureId));
  }

  /** The marks of a series: tests by teams of its district, or in its school. */
  async ofSeries({ measureId, siteId }: { measureId: string; siteId: string }): Promise<CycleMark[]> {
    return (await this.ofMeasure(measureId)).filter((mark) => (mark.siteId ?? mark.districtId) === siteId || mark.districtId === siteId);
  }
}
