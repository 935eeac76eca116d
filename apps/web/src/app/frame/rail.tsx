import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../ui/brand.js';
import type { NetworkView } from '../network-context.js';
import { MeMenu } from './me-menu.js';
import { NetworkSwitch } from './network-switch.js';
import { PlaceLink } from './place-link.js';
import { BACK_PLACES, OWN_PLACES, PLACES } from './places.js';
import { useRoleWords } from './role-words.js';

/** The way around, at the left of wider screens. */
export function Rail({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  const under = useRoleWords(network);
  const places = PLACES.filter((place) => place.shown(network));
  const [own, others] = [places.filter(({ key }) => OWN_PLACES.includes(key)), places.filter(({ key }) => !OWN_PLACES.includes(key))];
  const back = BACK_PLACES.filter((place) => place.shown(network));
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <Link className="brand" to="/"><BrandMark /><span>{t('cairn')}</span></Link>
      <NetworkSwitch network={network} />
      <div className="nav">{own.map((place) => <PlaceLink key={place.key} place={place} network={network} />)}</div>
      <div className="nav">
        <span className="label">{t('nav.network')}</span>
        {others.map((place) => <PlaceLink key={place.key} place={place} network={network} />)}
      </div>
      <div className="push-down">
        {back.length > 0 ? <div className="nav">{back.map((place) => <PlaceLink key={place.key} place={place} network={network} />)}</div> : null}
        <MeMenu under={under} />
      </div>
    </nav>
  );
}
