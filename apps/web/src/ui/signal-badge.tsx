import type { Signal } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';

const LOOK: Record<Signal, { look: string; letter: string }> = {
  IMPROVEMENT: { look: 'i', letter: 'I' },
  CONCERN: { look: 'c', letter: 'C' },
  SPECIAL: { look: 's', letter: 'S' },
  COMMON_CAUSE: { look: 'n', letter: '–' },
  TOO_FEW_POINTS: { look: 'e', letter: '·' },
};

/** What a chart says, in a word, a letter and a colour. */
export function SignalBadge({ signal }: { signal: Signal }) {
  const { t } = useTranslation('common');
  const { look, letter } = LOOK[signal];
  return <span className={`badge ${look}`}><b aria-hidden="true">{letter}</b>{t(`signal.${signal}`)}</span>;
}
