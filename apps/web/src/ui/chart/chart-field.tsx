import type { Scene } from '@cairn/charts';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { columnsOf, nextIndex } from './columns.js';
import { SceneMarks } from './scene-marks.js';

interface ChartFieldProps {
  scene: Scene;
  count: number;
  /** Name of the chart for those who do not see it: the finding in words. */
  label: string;
  /** What a point says, in words. */
  describe: (index: number) => string;
  /** The same, as it stands in the little field above the point. */
  tip: (index: number) => ReactNode;
  /** What lies over the drawing, such as links on its flags. */
  over?: ReactNode;
  /** A point was chosen, by click or by Enter. */
  onPick?: (index: number) => void;
}

/**
 * A chart that can be read with a pointer, a thumb and the keyboard: one stop of the tab key, arrow keys from point to
 * point, Escape to put the words away.
 */
export function ChartField({ scene, count, label, describe, tip, over, onPick }: ChartFieldProps) {
  const [at, setAt] = useState<number | null>(null);
  const [stop, setStop] = useState(count - 1);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const columns = columnsOf(scene, count);
  const place = columns.findIndex((column) => column.index === stop);
  const tabStop = columns[place]?.index ?? columns.at(-1)?.index;
  const onKey = (event: KeyboardEvent, position: number) => {
    if (event.key === 'Escape') return setAt(null);
    const next = nextIndex(event.key, position, columns.length);
    const column = next === null ? undefined : columns[next];
    if (!column) return;
    event.preventDefault();
    setStop(column.index);
    buttons.current.get(column.index)?.focus();
  };
  const shown = columns.find((column) => column.index === at);
  return (
    <div className="chartfield" style={{ minHeight: scene.height }} role="group" aria-label={label}>
      <SceneMarks scene={scene} />
      {columns.map(({ index, left, width }, position) => (
        <button
          key={index}
          ref={(node) => {
            if (node) buttons.current.set(index, node);
            else buttons.current.delete(index);
          }}
          type="button"
          className="chartpoint"
          style={{ left, width, height: scene.height }}
          tabIndex={index === tabStop ? 0 : -1}
          aria-label={describe(index)}
          onKeyDown={(event) => onKey(event, position)}
          onFocus={() => { setStop(index); setAt(index); }}
          onBlur={() => setAt(null)}
          onPointerEnter={() => setAt(index)}
          onPointerLeave={() => setAt(null)}
          onClick={() => { setAt(index); onPick?.(index); }}
        />
      ))}
      {over}
      {shown ? (
        <div className="charttip" style={{ left: Math.min(Math.max(shown.left + shown.width / 2, 90), scene.width - 90), top: shown.y ?? scene.height / 2 }} aria-hidden="true">
          {tip(shown.index)}
        </div>
      ) : null}
    </div>
  );
}
