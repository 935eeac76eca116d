import { useTranslation } from 'react-i18next';
import { valueWords } from '../../app/words/value-words.js';
import type { Learned } from './learned-measure.js';

/** Where the measure moved most, A to Z and in words: a place to ask, not a table of winners. */
export function Improvements({ learned }: { learned: Learned }) {
  const { t } = useTranslation('learning');
  const { measure, largestImprovements } = learned;
  if (largestImprovements.length === 0) return null;
  const words = (value: number) => valueWords(value, measure.type);
  const byName = [...largestImprovements].sort((a, b) => a.siteName.localeCompare(b.siteName));
  return (
    <section className="section">
      <h3>{t('improvements')}</h3>
      <p className="sm muted">{t('improvementsLede')}</p>
      <ul className="improved">
        {byName.map((one) => (
          <li key={one.siteId}>
            <b className="b">{one.siteName}</b>
            <p className="sm muted">{t('change', { from: words(one.from), fromLabel: one.fromLabel, to: words(one.to), toLabel: one.toLabel })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
