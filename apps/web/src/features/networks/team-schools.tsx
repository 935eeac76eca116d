import { AddTeamSiteDocument, RemoveTeamSiteDocument, SiteDocument, type TeamDetailFragment } from '@cairn/contracts';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconX } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { TeamSection } from './team-section.js';
import { useRefreshTeams } from './team-keys.js';

interface School { id: string; name: string }

/** The schools in which the team works. */
export function TeamSchools({ team }: { team: TeamDetailFragment }) {
  const { t } = useTranslation(['teams', 'common']);
  const { add, remove, pending } = useSchools(team.id);
  const { edit } = team.viewerCan;
  return (
    <TeamSection id="schools" title={t('schools.title')}>
      {team.schools.length === 0 ? <p className="sm muted">{t('schools.none')}</p> : (
        <ul className="rows teamschools">
          {team.schools.map((school) => (
            <li key={school.id}>
              <span>{school.name}</span>
              {edit ? <ActionIcon variant="subtle" color="gray" size="2.75rem" aria-label={t('schools.remove', { name: school.name })} onClick={() => remove(school)}><Icon of={IconX} /></ActionIcon> : null}
            </li>
          ))}
        </ul>
      )}
      {edit ? <AddSchool team={team} disabled={pending} onAdd={add} /> : null}
    </TeamSection>
  );
}

function AddSchool({ team, disabled, onAdd }: { team: TeamDetailFragment; disabled: boolean; onAdd: (school: School) => void }) {
  const { t } = useTranslation('teams');
  const { slug } = useNetwork();
  const { data } = useQuery(queryFor(SiteDocument, { id: team.district.id }, slug));
  const others = (data?.site?.schools ?? []).filter(({ id }) => !team.schools.some((school) => school.id === id));
  if (others.length === 0) return null;
  return (
    <NativeSelect
      className="no-print"
      label={t('schools.add')}
      value=""
      disabled={disabled}
      data={[{ value: '', label: t('schools.choose') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        const school = others.find(({ id }) => id === event.currentTarget.value);
        if (school) onAdd(school);
      }}
    />
  );
}

// Both can be taken back from the toast.
function useSchools(teamId: string) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const adding = useAct(AddTeamSiteDocument, { network: slug });
  const removing = useAct(RemoveTeamSiteDocument, { network: slug });
  const problem = adding.problem ?? removing.problem;
  useEffect(() => {
    if (problem) toast(problem);
  }, [problem]);
  const add = ({ id: siteId, name }: School) => adding.act({ teamId, siteId }, () => {
    refresh();
    toast(t('schools.added', { name }));
  });
  const remove = (school: School) => removing.act({ teamId, siteId: school.id }, () => {
    refresh();
    toast(t('schools.removed', { name: school.name }), { label: t('common:undo'), act: () => add(school) });
  });
  return { add, remove, pending: adding.pending || removing.pending };
}
