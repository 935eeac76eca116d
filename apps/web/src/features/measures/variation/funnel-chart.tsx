import { funnelScene } from '@cairn/charts';
import { readFunnel } from '@cairn/domain';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { countWords } from '../../../app/words/dates.js';
import { valueWords } from '../../../app/words/value-words.js';
import { nextIndex } from '../../../ui/chart/columns.js';
import { SceneMarks } from '../../../ui/chart/scene-marks.js';
import { useWidth } from '../../../ui/chart/use-width.js';
import type { FunnelMeasure, FunnelView } from './funnel-page.js';

const TALL = { from: 640, height: 460, less: 380 };
/** Half of the least place that a finger needs (WCAG 2.2, 2.5.8). */
const REACH = 12;

/** Sites by size and value between the limits. One stop of the tab key; arrow keys go from site to site, A to Z. */
export function FunnelChart({ measure, funnel }: { measure: FunnelMeasure; funnel: FunnelView }) {
  const { t } = useTranslation('variation');
  const { me } = useNetwork();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  // The same reading as the server's, of the same figures: for the curves between the sites.
  const reading = useMemo(() => readFunnel(
    funnel.points.map(({ siteId, siteName, numerator, denominator }) => ({ id: siteId, name: siteName, numerator, denominator })),
    { direction: measure.direction, kind: measure.type === 'RATE' ? 'RATE' : 'SHARE', per: measure.per },
  ), [funnel.points, measure.direction, measure.type, measure.per]);
  const scene = funnelScene({
    reading, width, height: width >= TALL.from ? TALL.height : TALL.less, format: (value) => valueWords(value, measure.type), formatSize: countWords,
    sentence: funnel.sentence, chosen: me.site?.id ?? null, labels: { together: t('funnel.words.together'), size: t('funnel.words.size') },
  });
  const said = (index: number): string => {
    const point = funnel.points[index];
    return point ? t('funnel.label', { name: point.siteName, value: valueWords(point.value, measure.type), size: countWords(point.denominator), verdict: t(`funnel.verdict.${point.verdict}`) }) : '';
  };
  const shown = at === null ? undefined : scene.places[at];
  return (
    <div ref={ref}>
      <div className="chartfield" style={{ minHeight: scene.height }} role="group" aria-label={scene.alt}>
        <SceneMarks scene={scene} />
        {scene.places.map(({ id, x, y }, index) => (
          <button
            key={id}
            ref={(node) => {
              if (node) buttons.current.set(index, node);
              else buttons.current.delete(index);
            }}
            type="button"
            className="sitepoint"
            style={{ left: x - REACH, top: y - REACH }}
            tabIndex={index === stop ? 0 : -1}
            aria-label={said(index)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') return setAt(null);
              const next = nextIndex(event.key, index, scene.places.length);
              if (next === null) return;
              event.preventDefault();
              setStop(next);
              buttons.current.get(next)?.focus();
            }}
            onFocus={() => { setStop(index); setAt(index); }}
            onBlur={() => setAt(null)}
            onPointerEnter={() => setAt(index)}
            onPointerLeave={() => setAt(null)}
          />
        ))}
        {shown && at !== null ? (
          <div className="charttip sitetip" style={{ left: Math.min(Math.max(shown.x, 130), scene.width - 130), top: shown.y }} aria-hidden="true">
            <b>{funnel.points[at]?.siteName}</b>{said(at).slice((funnel.points[at]?.siteName.length ?? 0) + 2)}
          </div>
        ) : null}
      </div>
    </div>
  );
}
