import { type ReactNode } from 'react';
import { OfflineBanner } from './offline-banner.js';

/** The sheet on which a page lies, and what the skip link leads to. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <main className="sheet" id="main" tabIndex={-1}>
      <div className="inner">
        <OfflineBanner />
        {children}
      </div>
    </main>
  );
}
