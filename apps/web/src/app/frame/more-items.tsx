import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { MenuLink } from '../../ui/menu-link.js';
import type { NetworkView } from '../network-context.js';
import type { Place } from './places.js';

/** The places that have no room in the bar of a phone. */
export function MoreItems({ network, places }: { network: NetworkView; places: readonly Place[] }) {
  const { t } = useTranslation('common');
  return places.map((place) => (
    <MenuLink key={place.key} to={place.to} params={{ slug: network.slug }} leftSection={<Icon of={place.icon} />}>
      {t(`nav.${place.key}`)}
    </MenuLink>
  ));
}
