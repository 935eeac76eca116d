import type { ChartPoint } from '@cairn/charts';
import type { Direction, PointPartsFragment } from '@cairn/contracts';
import { type RunReading, readRunChart } from '@cairn/domain';

/** Points as the charts take them, and what they say. Only values the viewer may see go in. */
export function readingOf(points: readonly Pick<PointPartsFragment, 'label' | 'value' | 'status'>[], direction: Direction): { points: ChartPoint[]; reading: RunReading } {
  const shown = points.map(({ label, value, status }) => ({ label, value: status === 'REPORTED' ? (value ?? null) : null, status }));
  return { points: shown, reading: readRunChart(shown, direction) };
}
