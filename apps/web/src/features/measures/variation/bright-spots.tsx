import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import type { FunnelMeasure, FunnelView } from './funnel-page.js';
import { spotTests } from './spot-tests.js';

interface BrightSpotsProps {
  measure: FunnelMeasure;
  /** Whose schools are compared; none: districts are. */
  district: string | undefined;
  spots: FunnelView['brightSpots'];
  onAsk: (name: string) => void;
}

const TESTS_NAMED = 3;

/** Whom to ask how they did it, A to Z: why they stand here, what was tested there, and a way to ask. */
export function BrightSpots({ measure, district, spots, onAsk }: BrightSpotsProps) {
  const { t } = useTranslation('variation');
  return (
    <section className="section" aria-labelledby="bright">
      <h2 id="bright">{t('funnel.bright.title')}</h2>
      <p className="sm muted">{t('funnel.bright.lede')}</p>
      {spots.length === 0 ? <p className="muted">{t('funnel.bright.none')}</p> : (
        <ul className="rows bright">{spots.map((spot) => <li key={spot.seriesId}><Spot spot={spot} measure={measure} district={district} onAsk={onAsk} /></li>)}</ul>
      )}
    </section>
  );
}

function Spot({ spot, measure, district, onAsk }: Omit<BrightSpotsProps, 'spots'> & { spot: BrightSpotsProps['spots'][number] }) {
  const { t } = useTranslation('variation');
  const { slug, me } = useNetwork();
  const tests = spotTests(measure.cycleMarks, spot.siteId, district);
  const talks = me.roles.some((role) => role !== 'GUEST');
  return (
    <>
      <div>
        <h3><Link className="title" to="/n/$slug/series/$seriesId" params={{ slug, seriesId: spot.seriesId }}>{spot.siteName}</Link></h3>
        <p className="sm muted">{spot.reasons.map((reason) => t(`funnel.bright.${reason}`)).join(' · ')}</p>
        {spot.reasons.includes('IMPROVEMENT') ? <p className="sm">{spot.sentence}</p> : null}
        {tests.length > 0 ? (
          <p className="sm">
            {t('funnel.bright.tests', { count: tests.length })}{': '}
            {tests.slice(0, TESTS_NAMED).map((mark, index) => (
              <span key={mark.cycleId}>{index > 0 ? ', ' : ''}<Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }}>{mark.title}</Link> <span className="muted">({mark.teamName})</span></span>
            ))}
          </p>
        ) : null}
      </div>
      {talks ? <Button variant="default" className="no-print" aria-label={t('funnel.bright.ask', { name: spot.siteName })} onClick={() => onAsk(spot.siteName)}>{t('funnel.bright.talk')}</Button> : null}
    </>
  );
}
