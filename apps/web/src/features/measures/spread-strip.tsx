import type { LearningQuery, MeasureType } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { valueWords } from '../../app/words/value-words.js';
import { placeBetween } from './spread-place.js';

type Spread = NonNullable<NonNullable<LearningQuery['learning']>['measures'][number]['spread']>;

/** How the districts differ: five numbers on a line and in a sentence, no district named. */
export function SpreadStrip({ spread, type }: { spread: Spread; type: MeasureType }) {
  const { t } = useTranslation('measures');
  const words = (value: number) => valueWords(value, type);
  const place = placeBetween(spread.lowest, spread.highest);
  const [lower, upper] = [place(spread.lowerQuartile), place(spread.upperQuartile)];
  return (
    <section className="section">
      <h3>{t('spread.title', { label: spread.label })}</h3>
      <div className="spread" aria-hidden="true">
        <span className="range" style={{ left: 0, right: 0 }} />
        <span className="end" style={{ left: 0 }} />
        <span className="end" style={{ left: '100%' }} />
        <span className="middle" style={{ left: `${lower}%`, width: `${Math.max(upper - lower, 0.5)}%` }} />
        <span className="median" style={{ left: `${place(spread.median)}%` }} />
        <span className="mark" style={{ left: 0, transform: 'none' }}>{words(spread.lowest)}</span>
        <span className="mark strong" style={{ left: `${place(spread.median)}%` }}>{words(spread.median)}</span>
        <span className="mark" style={{ left: '100%', transform: 'translateX(-100%)' }}>{words(spread.highest)}</span>
      </div>
      <p className="sm muted">
        {t('spread.sentence', {
          count: spread.districts, lower: words(spread.lowerQuartile), upper: words(spread.upperQuartile),
          median: words(spread.median), lowest: words(spread.lowest), highest: words(spread.highest),
        })}
      </p>
    </section>
  );
}
