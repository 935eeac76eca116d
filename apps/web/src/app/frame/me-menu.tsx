import { Menu, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { SignOutDocument, ViewerDocument } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCircle } from '../../ui/icons.js';
import { MenuLink } from '../../ui/links.js';
import { queryFor } from '../graphql/queries.js';
import { useAct } from '../forms/use-act.js';
import { useSignedOut } from '../signed-out.js';
import { useStreamClient } from '../socket/socket-provider.js';

const SCHEMES: readonly { value: MantineColorScheme; icon: typeof IconSun }[] = [
  { value: 'auto', icon: IconDeviceDesktop },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
];

/** Who is signed in, the appearance of the page, and the way out. `under` says in which role. */
export function MeMenu({ under }: { under?: string }) {
  const { t } = useTranslation('common');
  const { data } = useQuery(queryFor(ViewerDocument, {}));
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signedOut = useSignedOut();
  const client = useStreamClient();
  const queries = useQueryClient();
  const signOut = useAct(SignOutDocument, {
    onDone: signedOut,
    onError: (error) => {
      if (error.code === 'UNAUTHENTICATED') signedOut();
      else {
        client?.resume();
        void queries.invalidateQueries();
      }
      return error.code === 'UNAUTHENTICATED';
    },
  });
  const leave = () => {
    client?.rest();
    // What is on its way would be answered to nobody.
    void queries.cancelQueries();
    signOut.act({});
  };
  const name = data?.viewer?.name ?? '';
  return (
    <Menu position="top-start">
      <Menu.Target>
        <button type="button" className="me">
          <Avatar name={name} />
          <div>
            <b>{name}</b>
            {under ? <span className="faint xs">{under}</span> : null}
          </div>
          <span className="sr">{t('nav.me')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuLink to="/account" leftSection={<Icon of={IconUserCircle} />}>{t('nav.account')}</MenuLink>
        <Menu.Divider />
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        {SCHEMES.map(({ value, icon }) => (
          <Menu.Item
            key={value}
            onClick={() => setColorScheme(value)}
            leftSection={<Icon of={icon} />}
            rightSection={colorScheme === value ? <Icon of={IconCheck} /> : null}
            aria-current={colorScheme === value}
          >
            {t(`scheme.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {signOut.problem ? <Menu.Label role="alert">{signOut.problem}</Menu.Label> : null}
        <Menu.Item onClick={leave} closeMenuOnClick={false} leftSection={<Icon of={IconLogout} />}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
