import { type ChartScene, shewhartScene } from '@cairn/charts';
import type { AnnotationPartsFragment, Direction, MeasureType, PointPartsFragment } from '@cairn/contracts';
import { type RefObject, useEffect } from 'react';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { ChartField } from '../../ui/chart/chart-field.js';
import { useWidth } from '../../ui/chart/use-width.js';
import { type ChartEvent, placeEvents } from './chart-events.js';
import { ChartFlags } from './chart-flags.js';
import type { ChartModel } from './chart-model.js';
import { useChartWords } from './chart-words.js';
import { usePointWords } from './point-words.js';

export interface SeriesChartProps {
  title: string;
  points: readonly PointPartsFragment[];
  model: ChartModel;
  type: MeasureType;
  direction: Direction;
  goal?: number | null;
  events?: readonly ChartEvent[];
  /** Opens a note that the viewer may change. */
  onNote?: (note: AnnotationPartsFragment) => void;
  /** A point was chosen, by click or by Enter. */
  onPick?: (index: number) => void;
  /** Holds the drawing, for whoever takes it away. */
  drawn?: RefObject<ChartScene | null>;
  /** The finding in words, where it is not that of the reading. */
  sentence?: string;
  /** Lower, for a chart among others. */
  flat?: boolean;
  /** A width that does not follow the page, in px. */
  width?: number;
}

const TALL = { from: 640, height: 400, less: 300, flat: 240 };

/** The big chart of one series, of any kind, as wide as its place. */
export function SeriesChart({ title, points, type, model, onNote, onPick, drawn, events = [], flat, ...more }: SeriesChartProps) {
  const { minimumCell } = useNetwork();
  const { ref, width } = useWidth<HTMLDivElement>();
  const labels = useChartWords(minimumCell);
  const words = usePointWords(type, minimumCell);
  const placed = placeEvents(events, points);
  const sentence = more.sentence ?? model.reading.sentence;
  const scene = shewhartScene({
    points: model.cells,
    reading: model.reading,
    direction: more.direction,
    target: more.goal,
    width: more.width ?? width,
    height: flat ? TALL.flat : (more.width ?? width) >= TALL.from ? TALL.height : TALL.less,
    format: (value) => valueWords(value, type),
    title,
    sentence,
    labels,
    annotations: placed.map(({ annotation }) => annotation),
  });
  useEffect(() => {
    if (drawn) drawn.current = scene;
  });
  return (
    <div ref={ref}>
      <ChartField
        scene={scene}
        count={points.length}
        label={`${title}. ${sentence}`}
        over={<ChartFlags flags={scene.flags} events={placed.map(({ event }) => event)} onNote={onNote} />}
        describe={(index) => (points[index] ? words.sentence(points[index]) : '')}
        tip={(index) => (points[index] ? <><b>{words.value(points[index])}</b>{points[index].label}{words.parts(points[index]) ? ` · ${words.parts(points[index])}` : ''}</> : null)}
        onPick={onPick}
      />
    </div>
  );
}
