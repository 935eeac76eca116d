import { AccountDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { QueryView } from '../../app/pages/query-view.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { NameForm } from './name-form.js';
import { PasswordForm } from './password-form.js';
import { SessionsList } from './sessions-list.js';
import { TokensSection } from './tokens-section.js';

const route = getRouteApi('/signed-in/plain-signed-in/account');

/** The reader's own name, password, sessions and API tokens. */
export function AccountPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { network } = route.useSearch();
  const query = useQuery(queryFor(AccountDocument, {}));
  return (
    <div className="reading">
      <PageHead title={t('account.title')} lede={query.data?.viewer?.email} />
      <QueryView query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
        {({ viewer, mySessions, myNetworks }) => (
          <>
            <section aria-labelledby="you"><h2 id="you" className="sr">{t('account.you')}</h2>{viewer ? <NameForm name={viewer.name} /> : null}</section>
            <section className="section" aria-labelledby="password"><h2 id="password">{t('account.password')}</h2><PasswordForm /></section>
            <SessionsList sessions={mySessions} />
            {myNetworks.length > 0 ? <TokensSection networks={myNetworks} chosen={network} /> : null}
          </>
        )}
      </QueryView>
    </div>
  );
}
