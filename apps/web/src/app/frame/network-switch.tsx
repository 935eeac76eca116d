import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconSelector } from '../../ui/icons.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import type { NetworkView } from '../network-context.js';

const NetworkMenu = menuOnDemand(() => import('./network-items.js').then(({ NetworkItems }) => NetworkItems));

/** The name of the network, and the way into another one. */
export function NetworkSwitch({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  return (
    <NetworkMenu
      items={{ network }}
      button={(
        <button type="button" className="switch" aria-label={t('nav.switch', { network: network.name })}>
          <span className="grow">{network.name}</span>
          <Icon of={IconSelector} />
        </button>
      )}
    />
  );
}
