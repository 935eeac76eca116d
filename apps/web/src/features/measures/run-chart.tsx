import { runChartScene } from '@cairn/charts';
import type { Direction, MeasureType, PointPartsFragment } from '@cairn/contracts';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { ChartField } from '../../ui/chart/chart-field.js';
import { useWidth } from '../../ui/chart/use-width.js';
import { useChartWords } from './chart-words.js';
import { usePointWords } from './point-words.js';
import { readingOf } from './series-reading.js';

export interface RunChartProps {
  title: string;
  points: readonly PointPartsFragment[];
  direction: Direction;
  type: MeasureType;
  goal?: number | null;
  sentence: string;
  /** Lower, for a chart among others. */
  flat?: boolean;
}

const TALL = { from: 640, height: 380, less: 280, flat: 240 };

/** The run chart of what a network learned, as wide as its place. */
export function RunChart({ title, points, direction, type, goal, sentence, flat }: RunChartProps) {
  const { minimumCell } = useNetwork();
  const { ref, width } = useWidth<HTMLDivElement>();
  const labels = useChartWords(minimumCell);
  const words = usePointWords(type, minimumCell);
  const scene = runChartScene({
    ...readingOf(points, direction),
    direction,
    target: goal,
    width,
    height: flat ? TALL.flat : width >= TALL.from ? TALL.height : TALL.less,
    format: (value) => valueWords(value, type),
    title,
    sentence,
    labels,
  });
  return (
    <div ref={ref}>
      <ChartField
        scene={scene}
        count={points.length}
        label={`${title}. ${sentence}`}
        describe={(index) => (points[index] ? words.sentence(points[index]) : '')}
        tip={(index) => (points[index] ? <><b>{words.value(points[index])}</b>{points[index].label}{words.parts(points[index]) ? ` · ${words.parts(points[index])}` : ''}</> : null)}
      />
    </div>
  );
}
