import { shewhartScene } from '@cairn/charts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { valueWords } from '../../../app/words/value-words.js';
import { SceneMarks } from '../../../ui/chart/scene-marks.js';
import { useWidth } from '../../../ui/chart/use-width.js';
import { SignalBadge } from '../../../ui/signal-badge.js';
import { useChartWords } from '../chart-words.js';
import type { WallSlide } from './wall-slides.js';

/** Drawn for this width and enlarged to the screen, so that the words grow with it. */
const DRAWN = { wide: 880, narrow: 358 };

/** One measure for people who pass: its name, the finding, the latest value, the chart. */
export function WallChart({ slide }: { slide: WallSlide }) {
  const { t } = useTranslation('variation');
  const { minimumCell } = useNetwork();
  const labels = useChartWords(minimumCell);
  const { ref, width } = useWidth<HTMLDivElement>();
  const last = slide.points.findLast(({ status, value }) => status === 'REPORTED' && value != null);
  const wide = width >= 640;
  const scene = shewhartScene({
    points: slide.model.cells, reading: slide.model.reading, direction: slide.direction, target: slide.goal, labels, title: slide.measureName, sentence: slide.sentence,
    width: wide ? DRAWN.wide : DRAWN.narrow, height: wide ? 330 : 250, format: (value) => valueWords(value, slide.type),
  });
  return (
    <article className="wallslide">
      <header>
        <p className="wallwhere">{slide.siteName ?? t('wall.together')}</p>
        <h1>{slide.measureName}</h1>
      </header>
      <div className="wallfinding">
        {last?.value == null ? null : <p className="wallvalue"><b>{valueWords(last.value, slide.type)}</b><span>{last.label}</span></p>}
        <div>
          <SignalBadge signal={slide.model.reading.signal} />
          <p className="wallsentence">{slide.sentence}</p>
        </div>
      </div>
      <div ref={ref} className="wallpicture" role="img" aria-label={scene.alt}><SceneMarks scene={scene} /></div>
    </article>
  );
}
