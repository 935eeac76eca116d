import type { CompositionStatus } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';

/** Where a team stands, in words and a shape. */
export function TeamStatus({ status, ended = false }: { status: CompositionStatus; ended?: boolean }) {
  const { t } = useTranslation('teams');
  const shown = ended ? 'ENDED' : status;
  return <span className={`sitestate team ${shown}`}>{t(`status.${shown}`)}</span>;
}
