import { MyNetworksDocument, type MyNetworksQuery, ViewerDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { QueryView } from '../../app/pages/query-view.js';
import { listWords } from '../../app/words/dates.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import './networks.css';

/** Every network that the reader is a member of. */
export function MyNetworksPage() {
  const { t } = useTranslation(['networks', 'common']);
  const query = useQuery(queryFor(MyNetworksDocument, {}));
  const { data: me } = useQuery(queryFor(ViewerDocument, {}));
  const mayStart = me?.viewer?.canCreateNetwork ?? false;
  const none = query.data?.myNetworks.length === 0;
  return (
    <>
      <PageHead
        title={t('mine.title')}
        actions={mayStart && !none ? <ButtonLink to="/networks/new" variant="default">{t('mine.new')}</ButtonLink> : null}
      />
      <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
        {({ myNetworks }) => (myNetworks.length === 0 ? (
          <EmptyState title={t('mine.empty.title')} actions={mayStart ? <ButtonLink to="/networks/new">{t('mine.new')}</ButtonLink> : null}>
            {mayStart ? t('mine.empty.textLead') : t('mine.empty.text')}
          </EmptyState>
        ) : (
          <ul className="networks">{myNetworks.map((network) => <li key={network.id}><NetworkCard network={network} /></li>)}</ul>
        ))}
      </QueryView>
    </>
  );
}

function NetworkCard({ network }: { network: MyNetworksQuery['myNetworks'][number] }) {
  const { t } = useTranslation(['networks', 'common']);
  const roles = listWords(network.roles.map((role) => t(`common:role.${role}`)));
  return (
    <Link to="/n/$slug" params={{ slug: network.slug }}>
      <h2>{network.name}</h2>
      <p className="sm muted">{t('mine.as', { roles, organization: network.organizationName })}</p>
      <p className="sm faint">{t('mine.hub', { hub: network.hubName })} · {t('mine.districts', { count: network.districts })}</p>
    </Link>
  );
}
