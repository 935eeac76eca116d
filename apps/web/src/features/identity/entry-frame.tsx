import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '../../app/frame/offline-banner.js';
import { SkipLink } from '../../app/frame/skip-link.js';
import { BrandMark, LargeCairn } from '../../ui/brand.js';
import './entry.css';

/** The door: one form at the left, the cairn at the right of wide screens. `wide`: for something to read. */
export function EntryFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation(['common', 'identity']);
  return (
    <>
      <SkipLink />
      <div className="entry">
        <div className="left">
          <header><Link className="brand" to="/sign-in"><BrandMark /><span>{t('cairn')}</span></Link></header>
          <main id="main" tabIndex={-1} className={wide ? 'wide' : undefined}>
            <OfflineBanner />
            {children}
          </main>
        </div>
        <aside className="right"><LargeCairn /><p>{t('identity:slogan')}</p></aside>
      </div>
    </>
  );
}
