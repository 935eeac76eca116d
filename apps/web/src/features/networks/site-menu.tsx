import type { SiteRowFragment } from '@cairn/contracts';
import { siteStatesByHand } from '@cairn/domain';
import { ActionIcon, Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconArrowsExchange, IconDots, IconFlag, IconMail, IconPlayerPause, IconPlayerPlay } from '../../ui/icons.js';
import { MenuLink } from '../../ui/menu-link.js';
import { toast } from '../../ui/toast.js';
import { AlumniDialog, HandOverDialog } from './site-dialogs.js';
import { useSiteState } from './use-site-state.js';

type Asking = 'alumni' | 'handOver' | null;

/** What can be done with a district, as far as the viewer may. */
export function SiteMenu({ site }: { site: SiteRowFragment }) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const [asking, setAsking] = useState<Asking>(null);
  const { setState, problem } = useSiteState();
  useEffect(() => {
    if (problem) toast(problem);
  }, [problem]);
  const { viewerCan } = site;
  const next = viewerCan.pause ? siteStatesByHand(site.state) : [];
  const mayInvite = viewerCan.invite && (site.state === 'LISTED' || site.state === 'ALUMNI');
  if (!mayInvite && next.length === 0 && !viewerCan.handOver) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="2.75rem" aria-label={t('common:actionsFor', { name: site.name })}><Icon of={IconDots} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayInvite ? (
            <MenuLink to="/n/$slug/districts" params={{ slug }} search={(old: object) => ({ ...old, site: site.id })} leftSection={<Icon of={IconMail} />}>
              {t('districts.do.invite')}
            </MenuLink>
          ) : null}
          {next.includes('PAUSED') ? <Menu.Item onClick={() => setState(site, 'PAUSED')} leftSection={<Icon of={IconPlayerPause} />}>{t('districts.do.pause')}</Menu.Item> : null}
          {next.includes('ACTIVE') ? <Menu.Item onClick={() => setState(site, 'ACTIVE')} leftSection={<Icon of={IconPlayerPlay} />}>{t('districts.do.resume')}</Menu.Item> : null}
          {next.includes('ALUMNI') ? <Menu.Item onClick={() => setAsking('alumni')} leftSection={<Icon of={IconFlag} />}>{t('districts.do.alumni')}</Menu.Item> : null}
          {viewerCan.handOver ? <Menu.Item onClick={() => setAsking('handOver')} leftSection={<Icon of={IconArrowsExchange} />}>{t('districts.do.handOver')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      <AlumniDialog open={asking === 'alumni'} site={site} onClose={() => setAsking(null)} onConfirm={() => { setState(site, 'ALUMNI'); setAsking(null); }} />
      <HandOverDialog open={asking === 'handOver'} site={site} onClose={() => setAsking(null)} />
    </>
  );
}
