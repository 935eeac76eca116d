import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What was written down under a heading; nothing where nothing was. */
export function Said({ label, children }: { label: string; children?: ReactNode }) {
  if (children == null || children === '') return null;
  return <div className="saidpart"><dt>{label}</dt><dd className="prose">{children}</dd></div>;
}

/** A few things that were said, or a word that nothing was. */
export function SaidList({ children, empty }: { children: ReactNode; empty: boolean }) {
  const { t } = useTranslation('inquiry');
  return empty ? <p className="sm faint">{t('plan.none')}</p> : <dl className="said">{children}</dl>;
}
