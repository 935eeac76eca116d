import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconDots } from '../../ui/icons.js';
import { MenuLink } from '../../ui/links.js';
import type { NetworkView } from '../network-context.js';
import { PlaceLink } from './place-link.js';
import { BACK_PLACES, PLACES } from './places.js';

const IN_BAR = 4;

/** The way around on a phone: four places and the rest behind "More". */
export function BottomBar({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  const places = PLACES.filter((place) => place.shown(network));
  const rest = [...places.slice(IN_BAR), ...BACK_PLACES.filter((place) => place.shown(network))];
  return (
    <nav className="bottombar" aria-label={t('nav.main')}>
      {places.slice(0, IN_BAR).map((place) => <PlaceLink key={place.key} place={place} network={network} />)}
      <Menu position="top-end">
        <Menu.Target>
          <button type="button"><Icon of={IconDots} /><span>{t('nav.more')}</span></button>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((place) => (
            <MenuLink key={place.key} to={place.to} params={{ slug: network.slug }} leftSection={<Icon of={place.icon} />}>
              {t(`nav.${place.key}`)}
            </MenuLink>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
