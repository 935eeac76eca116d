import { type MemberRowFragment, MembersDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Icon } from '../../ui/icon.js';
import { IconUserPlus } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { byOrganization } from './by-organization.js';
import { useDirectoryStream } from './directory-stream.js';
import { InviteMemberDrawer } from './invite-member-drawer.js';
import { MemberRow } from './member-row.js';
import { PendingList } from './pending-list.js';
import './networks.css';

/** Who is in the network, by the organization they speak for, and who was invited. */
export function PeoplePage() {
  const { t } = useTranslation(['networks', 'common']);
  const network = useNetwork();
  const [inviting, setInviting] = useState(false);
  useDirectoryStream();
  const query = useInfiniteQuery(pagesFor(MembersDocument, {}, network.slug, (result) => result.members));
  const mayInvite = network.viewerCan.inviteMember;
  return (
    <div className="reading">
      <PageHead
        title={t('people.title')}
        place={network.name}
        lede={t('people.lede')}
        actions={mayInvite ? <Button leftSection={<Icon of={IconUserPlus} />} onClick={() => setInviting(true)}>{t('people.invite')}</Button> : null}
      />
      <QueryView query={query} waiting={<ListSkeleton rows={8} label={t('common:loading')} />}>
        {(members) => (members.length === 0 ? <EmptyState title={t('people.empty.title')}>{t('people.empty.text')}</EmptyState> : (
          <>
            {byOrganization<MemberRowFragment>(members).map(({ organization, people }) => (
              <section key={organization.id} aria-labelledby={`of-${organization.id}`}>
                <h2 className="groupname" id={`of-${organization.id}`}>{organization.name}</h2>
                <ul className="rows people">{people.map((member) => <MemberRow key={member.id} member={member} />)}</ul>
              </section>
            ))}
            {query.hasNextPage ? <Button variant="default" mt="md" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
          </>
        ))}
      </QueryView>
      {mayInvite || network.viewerCan.inviteDistrict ? <PendingList /> : null}
      <InviteMemberDrawer open={inviting} onClose={() => setInviting(false)} />
    </div>
  );
}
