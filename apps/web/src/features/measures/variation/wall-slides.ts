import type { LearningQuery, PointPartsFragment, WallQuery } from '@cairn/contracts';
import { type ChartModel, chartModel } from '../chart-model.js';
import { pooledPoints } from '../pooled-points.js';

/** One picture of the wall. Released figures alone. */
export interface WallSlide {
  key: string;
  measureName: string;
  /** Null: all districts together. */
  siteName: string | null;
  type: WallQuery['wall'][number]['type'];
  direction: WallQuery['wall'][number]['direction'];
  goal: number | null;
  points: readonly PointPartsFragment[];
  model: ChartModel;
  sentence: string;
  stream: string | null;
}

/** What hangs on the wall: the charts of one's own district; without one, what all districts show together. Each is read as on its own page. */
export function wallSlides(wall: WallQuery['wall'] | undefined, learning: LearningQuery['learning'] | undefined): WallSlide[] {
  if (wall && wall.length > 0) {
    return wall.map((one) => {
      const { seriesId, measureName, siteName, type, direction, goal, points, sentence, stream } = one;
      return { key: seriesId, measureName, siteName, type, direction, goal: goal ?? null, points, model: chartModel(points, one), sentence, stream };
    });
  }
  return (learning?.measures ?? []).filter(({ withheld }) => !withheld).flatMap(({ measure, periods, sentence }) => {
    const points = pooledPoints(periods, measure.grain);
    if (points.every(({ status }) => status !== 'REPORTED')) return [];
    const { id, name, type, direction, goal, chartSetting } = measure;
    return [{ key: id, measureName: name, siteName: null, type, direction, goal: goal ?? null, points, model: chartModel(points, { ...measure, setting: chartSetting }), sentence, stream: learning?.stream ?? null }];
  });
}
