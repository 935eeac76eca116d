import { compactScene } from '@cairn/charts';
import type { MeasureRowFragment } from '@cairn/contracts';
import { USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { valueWords } from '../../../app/words/value-words.js';
import { SceneMarks } from '../../../ui/chart/scene-marks.js';
import { SignalBadge } from '../../../ui/signal-badge.js';
import type { CardView } from './choose-cards.js';

interface MultipleCardProps {
  card: CardView;
  type: MeasureRowFragment['type'];
  slug: string;
  low: number;
  high: number;
}

const SIZE = { width: 220, height: 80 };

/** One site among all: a small chart on the one scale, its last value, and what it says. */
export const MultipleCard = memo(function MultipleCard({ card, type, slug, low, high }: MultipleCardProps) {
  const { t } = useTranslation('variation');
  const hidden = [...card.statuses].map((letter) => letter === 'S');
  const scene = compactScene({ ...card, hidden, domain: [low, high], alt: card.sentence, ...SIZE });
  const { last } = card;
  return (
    <Link to="/n/$slug/series/$seriesId" params={{ slug, seriesId: card.id }} title={card.sentence}>
      <div className="row between g2">
        <h3>{card.siteName}</h3>
        <span className="sm b num">{last == null ? null : valueWords(last, type)}</span>
      </div>
      <SceneMarks scene={scene} />
      <div className="reading-line">
        <Reading card={card} gap={hidden.includes(true)} />
        {card.ownerName ? <span>{t('sites.by', { name: card.ownerName })}</span> : null}
        {card.raw ? <span className="sr">{t('sites.own')}</span> : null}
      </div>
    </Link>
  );
});

// Only signals get a badge: the rest is quiet.
function Reading({ card, gap }: { card: CardView; gap: boolean }) {
  const { t } = useTranslation(['variation', 'common']);
  const { signal, kind } = card;
  if (signal !== 'COMMON_CAUSE' && signal !== 'TOO_FEW_POINTS') return <SignalBadge signal={signal} />;
  const early = kind === 'RUN' ? t('sites.tooEarly', { count: card.counted, needed: USEFUL_POINTS_NEEDED }) : t('sites.notDrawn');
  const words = signal === 'TOO_FEW_POINTS' ? early : t('common:signal.COMMON_CAUSE');
  return <><span className="dotmark" aria-hidden="true" /><span>{gap ? t('sites.gap', { signal: words }) : words}</span></>;
}
