import type { TeamDetailFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconAlertTriangle, IconCircleCheck } from '../../ui/icons.js';
import { useTeamWords } from './team-words.js';
import { TeamWaiver } from './team-waiver.js';

/** What the network asks of a team, held against who is in it: the finding first, then each requirement with its next step. */
export function TeamStanding({ team }: { team: TeamDetailFragment }) {
  const { t } = useTranslation('teams');
  const words = useTeamWords();
  const { status, requirements } = team.composition;
  if (status === 'COMPLETE') return <p className="muted below">{t('standing.complete')}</p>;
  const what = words.lacks(team.composition);
  return (
    <section className="block below teamstanding" aria-labelledby="standing">
      <h2 className="label" id="standing">{t('standing.title')}</h2>
      <p className="sentence">{t(status === 'WAIVED' ? 'standing.waived' : 'standing.missing', { what })}</p>
      {status === 'NEEDS_ATTENTION' ? <p className="muted">{team.viewerCan.edit ? t('standing.toDo') : t('standing.toDoOther', { district: team.district.name })}</p> : null}
      <ul className="rows">
        {requirements.map((check) => (
          <li key={check.requirement}>
            <div className="row g2">
              <Icon of={check.met || check.waived ? IconCircleCheck : IconAlertTriangle} />
              <span className="b">{words.rule(check)}</span>
            </div>
            <span className="sm muted num">
              {check.met ? t('standing.met') : check.waived ? t('standing.withoutIt') : t('standing.notMet')}
              {check.need > 1 ? ` · ${t('standing.have', check)}` : ''}
            </span>
            {check.met ? null : <TeamWaiver team={team} requirement={check.requirement} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
