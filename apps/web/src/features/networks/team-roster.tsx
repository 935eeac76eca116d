import type { TeamDetailFragment } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconUserPlus } from '../../ui/icons.js';
import { AddTeamMemberDrawer } from './add-team-member-drawer.js';
import { TeamMemberRow } from './team-member-row.js';
import { TeamSection } from './team-section.js';

/** Who works in the team, its lead first, who coaches it last. */
export function TeamRoster({ team }: { team: TeamDetailFragment }) {
  const { t } = useTranslation('teams');
  const [adding, setAdding] = useState(false);
  const add = team.viewerCan.edit ? <Button leftSection={<Icon of={IconUserPlus} />} onClick={() => setAdding(true)}>{t('roster.add')}</Button> : null;
  return (
    <TeamSection id="people" title={t('roster.title')} action={add}>
      {team.members.length > 0 ? <ul className="rows people">{team.members.map((row) => <TeamMemberRow key={row.member.id} team={team} row={row} />)}</ul> : null}
      {team.members.length === 0 ? <p className="muted">{team.memberCount > 0 ? `${t('people', { count: team.memberCount })}. ${t('roster.guest')}` : t('roster.empty')}</p> : null}
      {team.viewerCan.edit ? <AddTeamMemberDrawer team={team} open={adding} onClose={() => setAdding(false)} /> : null}
    </TeamSection>
  );
}
