import type { LearningQuery, PointPartsFragment, WallQuery } from '@cairn/contracts';
import { pooledPoints } from '../pooled-points.js';
import { readingOf } from '../series-reading.js';

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
  signal: WallQuery['wall'][number]['signal'];
  sentence: string;
  stream: string | null;
}

/** What hangs on the wall: the charts of one's own district; without one, what all districts show together. */
export function wallSlides(wall: WallQuery['wall'] | undefined, learning: LearningQuery['learning'] | undefined): WallSlide[] {
  if (wall && wall.length > 0) return wall.map(({ seriesId, measureName, siteName, type, direction, goal, points, signal, sentence, stream }) => ({ key: seriesId, measureName, siteName, type, direction, goal: goal ?? null, points, signal, sentence, stream }));
  return (learning?.measures ?? []).filter(({ withheld }) => !withheld).flatMap(({ measure, periods, sentence }) => {
    const points = pooledPoints(periods, measure.grain);
    if (points.every(({ status }) => status !== 'REPORTED')) return [];
    const { signal } = readingOf(points, measure.direction).reading;
    return [{ key: measure.id, measureName: measure.name, siteName: null, type: measure.type, direction: measure.direction, goal: measure.goal ?? null, points, signal, sentence, stream: learning?.stream ?? null }];
  });
}
