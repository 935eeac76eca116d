import { type TeamRowFragment, TeamsDocument } from '@cairn/contracts';
import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Icon } from '../../ui/icon.js';
import { IconPlus } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { byDistrict } from './by-district.js';
import { CreateTeamDrawer } from './create-team-drawer.js';
import { TeamRow } from './team-row.js';
import { useTeamsStream } from './team-keys.js';
import { WaitingWaivers } from './waiting-waivers.js';
import './networks.css';
import './teams.css';

const route = getRouteApi('/signed-in/n/$slug/teams');

/** The teams of the network, by district from A to Z. */
export function TeamsPage() {
  const { t } = useTranslation(['teams', 'common']);
  const network = useNetwork();
  const { ended = false, add = false } = route.useSearch();
  const navigate = route.useNavigate();
  const adding = (open: boolean) => void navigate({ search: (old) => ({ ...old, add: open || undefined }), replace: !open });
  useTeamsStream();
  const query = useInfiniteQuery(pagesFor(TeamsDocument, { siteId: null, ended }, network.slug, (result) => result.teams));
  const mayCreate = network.viewerCan.createTeam;
  return (
    <div className="reading">
      <PageHead
        title={t('title')}
        place={network.name}
        lede={t('lede')}
        actions={mayCreate && query.data?.length !== 0 ? <Button leftSection={<Icon of={IconPlus} />} onClick={() => adding(true)}>{t('new')}</Button> : null}
      />
      {network.viewerCan.decideWaivers ? <WaitingWaivers /> : null}
      <div className="toolrow">
        <SegmentedControl
          aria-label={t('which')}
          value={ended ? 'ended' : 'working'}
          onChange={(value) => void navigate({ search: (old) => ({ ...old, ended: value === 'ended' ? true : undefined }), replace: true })}
          data={[{ value: 'working', label: t('working') }, { value: 'ended', label: t('endedTab') }]}
        />
      </div>
      <QueryView query={query} waiting={<ListSkeleton rows={6} label={t('common:loading')} />}>
        {(teams) => (teams.length === 0 ? <NoTeams ended={ended} onAdd={mayCreate ? () => adding(true) : null} /> : (
          <>
            {byDistrict<TeamRowFragment>(teams).map(({ district, teams: own }) => (
              <section key={district.id} aria-labelledby={`of-${district.id}`}>
                <h2 className="groupname" id={`of-${district.id}`}>{district.name}</h2>
                <ul className="rows teams">{own.map((team) => <TeamRow key={team.id} team={team} />)}</ul>
              </section>
            ))}
            {query.hasNextPage ? <Button variant="default" mt="md" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
          </>
        ))}
      </QueryView>
      {mayCreate ? <CreateTeamDrawer open={add} onClose={() => adding(false)} /> : null}
    </div>
  );
}

function NoTeams({ ended, onAdd }: { ended: boolean; onAdd: (() => void) | null }) {
  const { t } = useTranslation('teams');
  if (ended) return <p className="muted" role="status">{t('noneEnded')}</p>;
  return (
    <EmptyState title={t('empty.title')} actions={onAdd ? <Button onClick={onAdd}>{t('empty.action')}</Button> : null}>
      {onAdd ? t('empty.text') : t('empty.readOnly')}
    </EmptyState>
  );
}
