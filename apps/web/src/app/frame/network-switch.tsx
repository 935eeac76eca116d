import { MyNetworksDocument } from '@cairn/contracts';
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck, IconSelector } from '../../ui/icons.js';
import { MenuLink } from '../../ui/links.js';
import { queryFor } from '../graphql/queries.js';
import type { NetworkView } from '../network-context.js';

/** The name of the network, and the way into another one. The list is fetched when it is opened. */
export function NetworkSwitch({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({ ...queryFor(MyNetworksDocument, {}), enabled: opened });
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <button type="button" className="switch" aria-label={t('nav.switch', { network: network.name })}>
          <span className="grow">{network.name}</span>
          <Icon of={IconSelector} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {data?.myNetworks.map(({ id, slug, name }) => (
          <MenuLink
            key={id} to="/n/$slug" params={{ slug }}
            rightSection={id === network.id ? <Icon of={IconCheck} /> : null}
          >
            {name}
          </MenuLink>
        ))}
        <Menu.Divider />
        <MenuLink to="/">{t('nav.myNetworks')}</MenuLink>
      </Menu.Dropdown>
    </Menu>
  );
}
