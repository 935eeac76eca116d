import { AddTeamMemberDocument, RemoveTeamMemberDocument, type TeamDetailFragment } from '@cairn/contracts';
import { ActionIcon, Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { listWords } from '../../app/words/dates.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconPencil, IconTrash } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { TeamPartDrawer } from './team-part-drawer.js';
import { useRefreshTeams } from './team-keys.js';

export type TeamMemberView = TeamDetailFragment['members'][number];

/** One person of a team: name, part, roles, and what they see that others do not. */
export function TeamMemberRow({ team, row }: { team: TeamDetailFragment; row: TeamMemberView }) {
  const { t } = useTranslation(['teams', 'common']);
  const [changing, setChanging] = useState(false);
  const leave = useLeaving(team.id, row.member);
  const { member } = row;
  const where = member.organization.id === member.site?.id || !member.site ? member.organization.name : member.site.name;
  const roles = listWords(member.roles.map((role) => t(`common:role.${role}`)));
  return (
    <li className={row.takesPart ? undefined : 'gone'}>
      <Avatar name={member.name} />
      <div>
        <b className="b">{member.name}</b>{member.isMe ? <span className="faint"> ({t('roster.you')})</span> : null}
        {row.part === 'MEMBER' ? null : <span className="badge plain mine">{t(`part.${row.part}`)}</span>}
        <p className="sm muted">{row.takesPart ? `${roles} · ${where}` : t('roster.gone')}</p>
        {row.perspective ? <p className="sm perspective">{row.perspective}</p> : null}
      </div>
      {team.viewerCan.edit ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="2.75rem" aria-label={t('common:actionsFor', { name: member.name })}><Icon of={IconDots} /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setChanging(true)}>{t('roster.change')}</Menu.Item>
            <Menu.Item leftSection={<Icon of={IconTrash} />} onClick={leave}>{t('roster.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : <span />}
      {team.viewerCan.edit ? <TeamPartDrawer teamId={team.id} row={row} open={changing} onClose={() => setChanging(false)} /> : null}
    </li>
  );
}

// Leaving is never asked twice: the toast takes it back, with the part and the words that were there.
function useLeaving(teamId: string, { id: memberId, name }: { id: string; name: string }): () => void {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const back = useAct(AddTeamMemberDocument, { network: slug, onDone: refresh });
  const remove = useAct(RemoveTeamMemberDocument, { network: slug });
  const problem = remove.problem ?? back.problem;
  useEffect(() => {
    if (problem) toast(problem);
  }, [problem]);
  return () => remove.act({ teamId, memberId }, () => {
    refresh();
    toast(t('roster.removed', { name }), { label: t('common:undo'), act: () => back.act({ input: { teamId, memberId } }) });
  });
}
