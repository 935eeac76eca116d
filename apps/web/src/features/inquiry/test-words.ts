import type { TestCardFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { shortDay, shortDayOfMoment } from '../../app/words/dates.js';

/** The sentences of a test's card: what it is, and what is next. */
export function useTestWords() {
  const { t } = useTranslation('inquiry');
  const title = ({ title: name, number }: Pick<TestCardFragment, 'title' | 'number'>) => (number > 1 ? `${name}, ${t('card.cycle', { number })}` : name);
  const scale = ({ scaleCount, scaleUnit }: { scaleCount?: number | null; scaleUnit: string }) => {
    if (scaleCount == null) return scaleUnit ? t('scale.all', { unit: scaleUnit }) : '';
    return t('scale.count', { count: scaleCount, unit: scaleUnit });
  };
  const about = (card: TestCardFragment): string => {
    if (card.stage === 'STUDYING' && card.predicted && card.result) return t('card.saw', { predicted: card.predicted, result: card.result });
    if (card.stage === 'STUDYING') return t('card.answered', { verdicts: card.verdicts, questions: card.questions });
    const predicts = card.predicted ? t('card.predicts', { predicted: card.predicted }) : '';
    return [scale(card), predicts].filter(Boolean).join('. ');
  };
  const when = (card: TestCardFragment): string => {
    if (card.stage === 'DRAFT') return card.predictions === 0 || card.predictions < card.questions ? t('card.missing') : t('card.draft');
    if (card.stage === 'PLANNED') return card.plannedStart ? t('card.starts', { day: shortDay(card.plannedStart) }) : t('card.ready');
    if (card.stage === 'RUNNING' && card.plannedEnd) return t('card.look', { day: shortDay(card.plannedEnd) });
    if (card.stage === 'RUNNING') return card.startedAt ? t('card.running', { day: shortDayOfMoment(card.startedAt) }) : '';
    if (card.stage === 'STUDYING') return card.studiedAt ? t('card.ended', { day: shortDayOfMoment(card.studiedAt) }) : '';
    return card.closedAt ? shortDayOfMoment(card.closedAt) : '';
  };
  const outcome = ({ stage, decision, learned, why }: Pick<TestCardFragment, 'stage' | 'decision' | 'learned' | 'why'>): string => {
    if (stage === 'CANCELLED') return t('card.cancelled');
    if (!decision) return t(`stage.${stage}`);
    const words = learned || why;
    if (!words && decision === 'ABANDON') return t('card.ABANDON_plain');
    return t(`card.${decision}`, { learned: decision === 'ABANDON' ? words.charAt(0).toLowerCase() + words.slice(1) : words });
  };
  return { title, scale, about, when, outcome };
}
