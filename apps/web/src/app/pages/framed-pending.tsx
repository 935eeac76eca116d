import { useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../ui/brand.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Sheet } from '../frame/sheet.js';

type Frame = 'network' | 'plain' | 'own';

/** The frame of a page that is coming, while it is not known yet who reads and in which network: what comes then moves nothing. */
export function FramedPending() {
  const { t } = useTranslation('common');
  const frame = useMatches({
    select: (matches): Frame => (matches.some(({ staticData }) => staticData.ownFrame) ? 'own' : matches.some(({ routeId }) => routeId === '/signed-in/n/$slug') ? 'network' : 'plain'),
  });
  const coming = <PageSkeleton label={t('loadingPage')} />;
  if (frame === 'own') return <Sheet>{coming}</Sheet>;
  const brand = <span className="brand"><BrandMark /><span>{t('cairn')}</span></span>;
  if (frame === 'plain') return <div className="app plain"><div className="main"><Sheet><header className="plainbar">{brand}</header>{coming}</Sheet></div></div>;
  return (
    <div className="app">
      <div className="rail">{brand}</div>
      <div className="main">
        <div className="topbar"><span className="brand"><BrandMark /></span></div>
        <Sheet>{coming}</Sheet>
      </div>
      <div className="bottombar" />
    </div>
  );
}
