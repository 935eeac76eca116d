import type { Grain, MeasureType, Visibility } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityChip } from '../../app/visibility-pick.js';
import { InstallButton } from './install-button.js';
import type { TrackerSource } from './use-install.js';

export interface TrackerListed { name: string; why: string; type: MeasureType; grain: Grain; byline: string; installs: number; visibility: Visibility | null }

/** A tracker of the list: what it measures, how often, who made it, where it is in use, and taking it over. */
export function TrackerRow({ tracker, source }: { tracker: TrackerListed; source: TrackerSource }) {
  const { t } = useTranslation(['trackers', 'measures', 'common']);
  const { slug } = useNetwork();
  const { name, why, type, grain, byline, installs, visibility } = tracker;
  const facts = [t(`measures:type.${type}`), t(`common:grain.${grain}`), byline, t('list.installs', { count: installs })].filter(Boolean);
  return (
    <li>
      <div>
        <h3><Link className="title" to="/n/$slug/trackers/$trackerId" params={{ slug, trackerId: source.trackerId ?? source.ready ?? '' }}>{name}</Link></h3>
        <p className="summary">{why}</p>
        <p className="sm faint">{facts.join(' · ')}</p>
        {visibility === 'TEAM' || visibility === 'OWNER' ? <p className="trackerseen"><VisibilityChip value={visibility} /></p> : null}
      </div>
      <div className="trackerdo"><InstallButton name={name} source={source} /></div>
    </li>
  );
}
