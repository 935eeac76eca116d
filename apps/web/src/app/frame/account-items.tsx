import { Menu, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCircle } from '../../ui/icons.js';
import { MenuLink } from '../../ui/menu-link.js';

const SCHEMES: readonly { value: MantineColorScheme; icon: typeof IconSun }[] = [
  { value: 'auto', icon: IconDeviceDesktop },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
];

/** What one finds behind one's name. `problem` says why one could not leave. */
export function AccountItems({ onLeave, problem }: { onLeave: () => void; problem: string | null }) {
  const { t } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
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
      {problem ? <Menu.Label role="alert">{problem}</Menu.Label> : null}
      <Menu.Item onClick={onLeave} closeMenuOnClick={false} leftSection={<Icon of={IconLogout} />}>{t('nav.signOut')}</Menu.Item>
    </>
  );
}
