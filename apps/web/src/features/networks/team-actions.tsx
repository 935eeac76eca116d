import { EndTeamDocument, ResumeTeamDocument, type TeamDetailFragment } from '@cairn/contracts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconFlag, IconPencil, IconPlayerPlay } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { EditTeamDrawer } from './edit-team-drawer.js';
import { useRefreshTeams } from './team-keys.js';

/** What the lead of the district can do with a team as a whole. */
export function TeamActions({ team }: { team: TeamDetailFragment }) {
  const { t } = useTranslation(['teams', 'common']);
  const [editing, setEditing] = useState(false);
  const { end, resume } = useTurn();
  const { viewerCan } = team;
  if (viewerCan.resume) return <Button variant="default" leftSection={<Icon of={IconPlayerPlay} />} onClick={() => resume(team)}>{t('do.resume')}</Button>;
  if (!viewerCan.edit) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon className="dots" variant="subtle" color="gray" aria-label={t('common:actionsFor', { name: team.name })}><Icon of={IconDots} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setEditing(true)}>{t('do.edit')}</Menu.Item>
          {viewerCan.end ? <Menu.Item leftSection={<Icon of={IconFlag} />} onClick={() => end(team)}>{t('do.end')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      <EditTeamDrawer team={team} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}

type Standing = Pick<TeamDetailFragment, 'id' | 'name' | 'version'>;

// Ending and starting again take each other back.
function useTurn() {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const ending = useAct(EndTeamDocument, { network: slug });
  const resuming = useAct(ResumeTeamDocument, { network: slug });
  const problem = ending.problem ?? resuming.problem;
  useEffect(() => {
    if (problem) toast(problem);
  }, [problem]);
  const resume = ({ id, version, name }: Standing) => resuming.act({ id, version }, () => {
    refresh();
    toast(t('do.resumed', { name }));
  });
  const end = ({ id, version, name }: Standing) => ending.act({ id, version }, ({ endTeam }) => {
    refresh();
    if (endTeam.__typename === 'Team') toast(t('do.ended', { name }), { label: t('common:undo'), act: () => resume(endTeam) });
  });
  return { end, resume };
}
