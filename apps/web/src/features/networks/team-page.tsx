import { TeamDocument, type TeamDetailFragment } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Thread } from '../discussion/thread.js';
import { TeamActions } from './team-actions.js';
import { teamKeys, useTeamsStream } from './team-keys.js';
import { TeamRoster } from './team-roster.js';
import { TeamSchools } from './team-schools.js';
import { TeamStanding } from './team-standing.js';
import { TeamStatus } from './team-status.js';
import './networks.css';
import './teams.css';

const route = getRouteApi('/signed-in/n/$slug/teams/$teamId');

/** One team: what it is for, what it lacks, who works in it and where. */
export function TeamPage() {
  const { t } = useTranslation('common');
  const { teamId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(TeamDocument, { id: teamId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ team }) => (team ? <TeamSheet key={team.id} team={team} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function TeamSheet({ team }: { team: TeamDetailFragment }) {
  const { t } = useTranslation(['teams', 'common']);
  const network = useNetwork();
  const { slug } = network;
  useTeamsStream();
  useStream(team.stream, teamKeys(slug));
  return (
    <>
      <PageHead
        title={team.name}
        place={network.name}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/teams" params={{ slug }}>{t('crumb')}</Link>
            <span>{team.district.name}</span>
          </Crumb>
        )}
        lede={<>
          {team.purpose ? <p className="prose">{team.purpose}</p> : null}
          <p className="row wrap g2 teamline"><TeamStatus status={team.composition.status} ended={team.endedAt != null} />{team.isMine ? <span className="badge plain">{t('mine')}</span> : null}</p>
        </>}
        actions={<TeamActions team={team} />}
      />
      {team.endedAt == null ? <TeamStanding team={team} /> : <p className="block below">{t('endedNote', { when: dayOfMoment(team.endedAt) })}</p>}
      <div className="teamgrid">
        <div><TeamRoster team={team} /></div>
        <div><TeamSchools team={team} /></div>
      </div>
      <Thread kind="TEAM" subjectId={team.id} />
    </>
  );
}
