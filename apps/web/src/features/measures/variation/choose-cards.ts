import type { MultiplesQuery, Signal } from '@cairn/contracts';

export type CardView = MultiplesQuery['multiples']['cards'][number];

/** Which signals are shown; all without one. */
export const SIGNAL_CHOICES = ['improvement', 'concern', 'early'] as const;
export type SignalChoice = (typeof SIGNAL_CHOICES)[number];
export interface CardChoice { q?: string; signal?: SignalChoice; signalsFirst?: boolean }

const SIGNALS: Record<SignalChoice, Signal> = { improvement: 'IMPROVEMENT', concern: 'CONCERN', early: 'TOO_FEW_POINTS' };

/** The cards that a reader asked for, A to Z as they came; with `signalsFirst` those with a signal before the others. Never by value. */
export function chosenCards(cards: readonly CardView[], { q = '', signal, signalsFirst = false }: CardChoice): CardView[] {
  const part = q.trim().toLowerCase();
  const found = cards.filter((card) => card.siteName.toLowerCase().includes(part) && (!signal || card.signal === SIGNALS[signal]));
  return signalsFirst ? [...found.filter(hasSignal), ...found.filter((card) => !hasSignal(card))] : found;
}

function hasSignal({ signal }: CardView): boolean {
  return signal !== 'COMMON_CAUSE' && signal !== 'TOO_FEW_POINTS';
}
