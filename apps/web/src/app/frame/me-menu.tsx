import { SignOutDocument, ViewerDocument } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import { queryFor } from '../graphql/queries.js';
import { useAct } from '../forms/use-act.js';
import { useSignedOut } from '../signed-out.js';
import { useStreamClient } from '../socket/socket-provider.js';

const AccountMenu = menuOnDemand(() => import('./account-items.js').then(({ AccountItems }) => AccountItems));

/** Who is signed in, the appearance of the page, and the way out. `under` says in which role. */
export function MeMenu({ under }: { under?: string }) {
  const { t } = useTranslation('common');
  const { data } = useQuery(queryFor(ViewerDocument, {}));
  const signedOut = useSignedOut();
  const client = useStreamClient();
  const queries = useQueryClient();
  const signOut = useAct(SignOutDocument, {
    onDone: signedOut,
    onError: (error) => {
      if (error.code === 'UNAUTHENTICATED') signedOut();
      else {
        client?.resume();
        void queries.invalidateQueries();
      }
      return error.code === 'UNAUTHENTICATED';
    },
  });
  const leave = () => {
    client?.rest();
    // What is on its way would be answered to nobody.
    void queries.cancelQueries();
    signOut.act({});
  };
  const name = data?.viewer?.name ?? '';
  return (
    <AccountMenu
      position="top-start"
      items={{ onLeave: leave, problem: signOut.problem }}
      button={(
        <button type="button" className="me">
          <Avatar name={name} />
          <div>
            <b>{name}</b>
            {under ? <span className="faint xs">{under}</span> : null}
          </div>
          <span className="sr">{t('nav.me')}</span>
        </button>
      )}
    />
  );
}
