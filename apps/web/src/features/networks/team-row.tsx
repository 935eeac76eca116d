import type { TeamRowFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { listWords } from '../../app/words/dates.js';
import { TeamStatus } from './team-status.js';
import { useTeamWords } from './team-words.js';

/** One team of the list: what it is for, where, and what it lacks. */
export function TeamRow({ team }: { team: TeamRowFragment }) {
  const { t } = useTranslation('teams');
  const { slug } = useNetwork();
  const { lacks } = useTeamWords();
  const { status } = team.composition;
  const under = [listWords(team.schools.map(({ name }) => name)), t('people', { count: team.memberCount })].filter(Boolean).join(' · ');
  return (
    <li>
      <div>
        <Link className="title" to="/n/$slug/teams/$teamId" params={{ slug, teamId: team.id }}>{team.name}</Link>
        {team.isMine ? <span className="badge plain mine">{t('mine')}</span> : null}
        {team.purpose ? <p className="sm muted clamp">{team.purpose}</p> : null}
        <p className="sm faint">{under}</p>
      </div>
      <div className="teamstands">
        <TeamStatus status={status} ended={team.endedAt != null} />
        {status === 'NEEDS_ATTENTION' && team.endedAt == null ? <p className="sm muted">{t('standing.missing', { what: lacks(team.composition) })}</p> : null}
      </div>
    </li>
  );
}
