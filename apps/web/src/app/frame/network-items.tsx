import { MyNetworksDocument } from '@cairn/contracts';
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck } from '../../ui/icons.js';
import { MenuLink } from '../../ui/menu-link.js';
import { queryFor } from '../graphql/queries.js';
import type { NetworkView } from '../network-context.js';

/** The networks that one can go to. They are fetched when they are shown. */
export function NetworkItems({ network }: { network: NetworkView }) {
  const { t } = useTranslation('common');
  const { data } = useQuery(queryFor(MyNetworksDocument, {}));
  return (
    <>
      {data?.myNetworks.map(({ id, slug, name }) => (
        <MenuLink
          key={id} to="/n/$slug" params={{ slug }}
          rightSection={id === network.id ? <Icon of={IconCheck} /> : null}
        >
          {name}
        </MenuLink>
      ))}
      <Menu.Divider />
      <MenuLink to="/" search={{ all: true }}>{t('nav.myNetworks')}</MenuLink>
    </>
  );
}
