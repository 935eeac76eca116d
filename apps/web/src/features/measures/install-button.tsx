import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconBuildingCommunity, IconChevronDown, IconUsers } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { TakenNameDialog } from './taken-name-dialog.js';
import { useTrackerPlaces } from './tracker-keys.js';
import { type InstallPlace, type TrackerSource, useInstall } from './use-install.js';

/** Installs a tracker: at once where there is one place, else a list of the teams and the own organization. */
export function InstallButton({ name, source, first = false }: { name: string; source: TrackerSource; first?: boolean }) {
  const { t } = useTranslation('trackers');
  const { organization, teams } = useTrackerPlaces();
  const { install, taken, forget, problem, pending } = useInstall(source);
  const places: InstallPlace[] = [...teams.map((team) => ({ teamId: team.id as string | null, name: team.name })), ...(organization ? [{ teamId: null, name: organization.name }] : [])];
  const [only] = places;
  if (!only) return null;
  const looks = { variant: first ? 'filled' : 'default', disabled: pending } as const;
  return (
    <>
      {problem ? <Notice>{problem}</Notice> : null}
      {places.length === 1 ? (
        <Button {...looks} aria-label={`${t('install.name', { name })}: ${only.name}`} onClick={() => install(only)}>
          {pending ? t('install.doing') : first ? t('install.doFor', { place: only.name }) : t('install.do')}
        </Button>
      ) : (
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <Button {...looks} aria-label={t('install.name', { name })} rightSection={<Icon of={IconChevronDown} />}>{pending ? t('install.doing') : t('install.do')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('install.where')}</Menu.Label>
            {places.map((place) => (
              <Menu.Item key={place.teamId ?? 'own'} leftSection={<Icon of={place.teamId ? IconUsers : IconBuildingCommunity} />} onClick={() => install(place)}>{place.name}</Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {taken ? <TakenNameDialog taken={taken} pending={pending} onInstall={(wanted) => install(taken.place, wanted)} onClose={forget} /> : null}
    </>
  );
}
