import type { MemberRowFragment } from '@cairn/contracts';
import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listWords } from '../../app/words/dates.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconPencil, IconTrash } from '../../ui/icons.js';
import { RemoveDialog } from './remove-dialog.js';
import { RolesDialog } from './roles-dialog.js';

type Doing = 'roles' | 'remove' | null;

/** One member: name, roles, and what the viewer may do about them. */
export function MemberRow({ member }: { member: MemberRowFragment }) {
  const { t } = useTranslation(['networks', 'common']);
  const [doing, setDoing] = useState<Doing>(null);
  const { changeRoles, remove } = member.viewerCan;
  const roles = listWords(member.roles.map((role) => t(`common:role.${role}`)));
  return (
    <li>
      <Avatar name={member.name} />
      <div>
        <b className="b">{member.name}</b>{member.isMe ? <span className="faint"> ({t('people.you')})</span> : null}
        <p className="sm muted">
          {member.state === 'FORMER' ? t('people.former') : roles}
          {member.site && member.site.name !== member.organization.name ? ` · ${member.site.name}` : ''}
        </p>
      </div>
      {(changeRoles || remove) && member.state === 'ACTIVE' ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="2.75rem" aria-label={t('common:actionsFor', { name: member.name })}><Icon of={IconDots} /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {changeRoles ? <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setDoing('roles')}>{t('people.roles')}</Menu.Item> : null}
            {remove ? <Menu.Item leftSection={<Icon of={IconTrash} />} onClick={() => setDoing('remove')}>{t('people.remove')}</Menu.Item> : null}
          </Menu.Dropdown>
        </Menu>
      ) : <span />}
      <RolesDialog key={`${member.version}`} open={doing === 'roles'} member={member} onClose={() => setDoing(null)} />
      <RemoveDialog open={doing === 'remove'} member={member} onClose={() => setDoing(null)} />
    </li>
  );
}
