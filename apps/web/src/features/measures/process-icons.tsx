import { lookOf } from '@cairn/charts';
import type { AssuranceIcon, VariationIcon } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { PointShape } from '../../ui/chart/scene-marks.js';

/** What the last point says about the process, and whether the process keeps to the goal: shape, letter and words. */
export function ProcessIcons({ variation, assurance }: { variation: VariationIcon; assurance: AssuranceIcon | null }) {
  const { t } = useTranslation('charts');
  const [word, end] = variation.split('_') as [string, string];
  const signal = word === 'COMMON' ? 'COMMON_CAUSE' : word === 'NEUTRAL' ? 'SPECIAL' : (word as 'IMPROVEMENT' | 'CONCERN');
  const { shape, paint } = lookOf(signal);
  return (
    <ul className="processicons" aria-label={t('variation.title')}>
      <li>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <PointShape point={{ shape, paint, x: 11, y: 11, size: 5 }} />
          {end === 'HIGH' || end === 'LOW' ? <path d={end === 'HIGH' ? 'M17 9V3M14.5 5.5L17 3L19.5 5.5' : 'M17 13V19M14.5 16.5L17 19L19.5 16.5'} fill="none" stroke="var(--c-ink)" strokeWidth="1.5" /> : null}
        </svg>
        {t(`variation.${variation}`)}
      </li>
      {assurance ? <li><span className="assurance" aria-hidden="true">{t(`assurance.letter.${assurance}`)}</span>{t(`assurance.${assurance}`)}</li> : null}
    </ul>
  );
}
