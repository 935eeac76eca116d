import type { ReactNode } from 'react';

/** A table that may be wider than its place. The keyboard can reach it, so that it can be scrolled without a pointer. */
export function TableWrap({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return <div className={`tablewrap ${className}`.trim()} role="region" aria-label={label} tabIndex={0}>{children}</div>;
}
