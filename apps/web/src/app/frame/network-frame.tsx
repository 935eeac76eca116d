import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../ui/brand.js';
import type { NetworkView } from '../network-context.js';
import { BottomBar } from './bottom-bar.js';
import { MeMenu } from './me-menu.js';
import { NetworkSwitch } from './network-switch.js';
import { Rail } from './rail.js';
import { Sheet } from './sheet.js';
import { SkipLink } from './skip-link.js';

/** The frame of every page inside a network. */
export function NetworkFrame({ network, children }: { network: NetworkView; children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <>
      <SkipLink />
      <div className="app">
        <Rail network={network} />
        <div className="main">
          <nav className="topbar" aria-label={t('nav.top')}>
            <Link to="/" search={{ all: true }} aria-label={t('nav.myNetworks')} className="brand"><BrandMark /></Link>
            <NetworkSwitch network={network} />
            <MeMenu />
          </nav>
          <Sheet>{children}</Sheet>
        </div>
        <BottomBar network={network} />
      </div>
    </>
  );
}
