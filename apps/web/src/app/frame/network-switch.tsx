import { MyNetworksDocument } from '@cairn/contracts';
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck, IconSelector } from '../../ui/icons.js';
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
          <Menu.Item
            key={id}
            component={Link}
            {...({ to: '/n/$slug', params: { slug } } as object)}
            rightSection={id === network.id ? <Icon of={IconCheck} /> : null}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} {...({ to: '/' } as object)}>{t('nav.myNetworks')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
