import { pointsTowardsRules, smallMultipleScene } from '@cairn/charts';
import { type MeasureRowFragment, type SmallMultiplesQuery } from '@cairn/contracts';
import { USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { SceneMarks } from '../../ui/chart/scene-marks.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import { readingOf } from './series-reading.js';

export type SeriesCardView = SmallMultiplesQuery['smallMultiples']['edges'][number]['node'];

interface SmallMultipleProps {
  card: SeriesCardView;
  measure: Pick<MeasureRowFragment, 'direction' | 'type'>;
  low: number;
  high: number;
}

const SIZE = { width: 220, height: 80 };

/** One district among all: a small chart on the one scale, its last value, and what it says. */
export const SmallMultiple = memo(function SmallMultiple({ card, measure, low, high }: SmallMultipleProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const shown = readingOf(card.points, measure.direction);
  const scene = smallMultipleScene({ ...shown, ...SIZE, domain: [low, high], format: () => '' });
  const last = shown.points.findLast((point) => point.value !== null)?.value;
  const value = last == null ? null : valueWords(last, measure.type);
  return (
    <Link to="/n/$slug/series/$seriesId" params={{ slug, seriesId: card.id }}>
      <div className="row between g2">
        <h3 title={card.siteName}>{card.siteName}</h3>
        <span className="sm b num">{value}</span>
      </div>
      <SceneMarks scene={scene} without="words" />
      <div className="reading-line">
        <Reading card={card} count={pointsTowardsRules(shown.reading)} />
        {card.raw ? <span className="sr">{t('across.own')}</span> : null}
      </div>
    </Link>
  );
});

// Only signals get a badge: the rest is quiet.
function Reading({ card, count }: { card: SeriesCardView; count: number }) {
  const { t } = useTranslation(['measures', 'common']);
  const { signal } = card;
  if (signal !== 'COMMON_CAUSE' && signal !== 'TOO_FEW_POINTS') return <SignalBadge signal={signal} />;
  const words = signal === 'TOO_FEW_POINTS' ? t('across.tooEarly', { count, needed: USEFUL_POINTS_NEEDED }) : t('common:signal.COMMON_CAUSE');
  const gap = card.points.some((point) => point.status === 'SUPPRESSED');
  return <><span className="dotmark" aria-hidden="true" /><span>{gap ? t('across.gap', { signal: words }) : words}</span></>;
}
