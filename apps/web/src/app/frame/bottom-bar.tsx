import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconDots } from '../../ui/icons.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import type { NetworkView } from '../network-context.js';
import { PlaceLink } from './place-link.js';
import { BACK_PLACES, PLACES } from './places.js';

const IN_BAR = 4;
const MoreMenu = menuOnDemand(() => import('./more-items.js').then(({ MoreItems }) => MoreItems));

/** The way around on a phone: four places and the rest behind "More". */
export function BottomBar({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  const places = PLACES.filter((place) => place.shown(network));
  const rest = [...places.slice(IN_BAR), ...BACK_PLACES.filter((place) => place.shown(network))];
  return (
    <nav className="bottombar" aria-label={t('nav.main')}>
      {places.slice(0, IN_BAR).map((place) => <PlaceLink key={place.key} place={place} network={network} />)}
      <MoreMenu position="top-end" items={{ network, places: rest }} button={<button type="button"><Icon of={IconDots} /><span>{t('nav.more')}</span></button>} />
    </nav>
  );
}
