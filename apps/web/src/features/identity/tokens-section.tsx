import { type AccountQuery, ApiTokensDocument, RevokeApiTokenDocument } from '@cairn/contracts';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { TokenDrawer } from './token-drawer.js';
import { TokensTable } from './tokens-table.js';

/** API tokens of one network at a time: a token never reaches further. */
export function TokensSection({ networks, chosen }: { networks: AccountQuery['myNetworks']; chosen?: string }) {
  const { t } = useTranslation(['identity', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const slug = networks.find((network) => network.slug === chosen)?.slug ?? networks[0]?.slug ?? '';
  const query = useQuery(queryFor(ApiTokensDocument, {}, slug));
  const revoke = useAct(RevokeApiTokenDocument, {
    network: slug,
    onDone: () => {
      toast(t('account.tokenRevoked'));
      void queries.invalidateQueries({ queryKey: keyOf(ApiTokensDocument, slug) });
    },
  });
  return (
    <section className="section" aria-labelledby="tokens">
      <div className="row between wrap">
        <div>
          <h2 id="tokens">{t('account.tokens')}</h2>
          <p className="sm muted">{t('account.tokensLede')}</p>
        </div>
        <Button variant="default" onClick={() => setAdding(true)}>{t('account.createToken')}</Button>
      </div>
      {networks.length > 1 ? (
        <NativeSelect
          className="narrowform below"
          label={t('account.tokensNetwork')}
          value={slug}
          data={networks.map((network) => ({ value: network.slug, label: network.name }))}
          onChange={(event) => void navigate({ to: '/account', search: { network: event.currentTarget.value } })}
        />
      ) : null}
      {revoke.problem ? <Notice>{revoke.problem}</Notice> : null}
      <QueryView query={query} waiting={<ListSkeleton rows={2} label={t('common:loading')} />}>
        {({ apiTokens }) => (apiTokens.length === 0
          ? <p className="muted">{t('account.tokensNone')}</p>
          : <TokensTable tokens={apiTokens} onRevoke={(id) => revoke.act({ id })} />)}
      </QueryView>
      <TokenDrawer network={slug} open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}
