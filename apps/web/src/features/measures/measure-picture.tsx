import { compactScene, yDomain } from '@cairn/charts';
import type { MeasureRowFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { SceneMarks } from '../../ui/chart/scene-marks.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import type { ShownLine } from './use-measure-lines.js';

const SIZE = { width: 200, height: 56 };

/** What stands at the top of a measure's own page, small: its line, the last value, whose it is, and a signal if there is one. */
export function MeasurePicture({ measure, shown }: { measure: Pick<MeasureRowFragment, 'id' | 'type'>; shown: ShownLine }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const { line, sentence, siteName } = shown;
  if (!line) return <p className="sm muted">{sentence}</p>;
  const scene = compactScene({ ...line, ...SIZE, hidden: line.values.map(() => false), domain: yDomain(line.values.filter((value) => value != null)), alt: '' });
  const quiet = line.signal === 'COMMON_CAUSE' || line.signal === 'TOO_FEW_POINTS';
  return (
    <div className="measurepicture">
      {/* The title beside it leads there too. */}
      <Link to="/n/$slug/measures/$measureId" params={{ slug, measureId: measure.id }} tabIndex={-1} aria-hidden="true"><SceneMarks scene={scene} /></Link>
      <div>
        <p className="sm"><span className="b num">{valueWords(line.last, measure.type)}</span> <span className="faint">{siteName ?? t('list.together')}</span></p>
        {quiet ? <p className="sm muted">{t(`common:signal.${line.signal}`)}</p> : <SignalBadge signal={line.signal} />}
        <span className="sr">{sentence}</span>
      </div>
    </div>
  );
}
