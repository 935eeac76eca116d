import { PendingInvitationsDocument, RevokeInvitationDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { dayOfMoment, listWords } from '../../app/words/dates.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';

/** Invitations that nobody has answered yet. */
export function PendingList() {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const query = useQuery(queryFor(PendingInvitationsDocument, {}, slug));
  const revoke = useAct(RevokeInvitationDocument, { network: slug });
  return (
    <section className="section" aria-labelledby="pending">
      <div className="row between"><h2 id="pending">{t('people.pending')}</h2></div>
      {revoke.problem ? <Notice>{revoke.problem}</Notice> : null}
      <QueryView query={query} waiting={<ListSkeleton rows={2} label={t('common:loading')} />}>
        {({ pendingInvitations }) => (pendingInvitations.length === 0 ? <p className="muted">{t('people.pendingNone')}</p> : (
          <ul className="rows">
            {pendingInvitations.map(({ id, email, roles, siteName, invitedBy, expiresAt }) => (
              <li key={id}>
                <div>
                  <b className="b">{email}</b>
                  <p className="sm muted">
                    {[siteName, listWords(roles.map((role) => t(`common:role.${role}`))), t('people.by', { name: invitedBy }), t('people.expires', { when: dayOfMoment(expiresAt) })]
                      .filter(Boolean).join(' · ')}
                  </p>
                </div>
                <Button
                  variant="subtle"
                  aria-label={`${t('people.revoke')}: ${email}`}
                  onClick={() => revoke.act({ id }, () => { toast(t('people.revoked', { email })); refresh(); })}
                >
                  {t('people.revoke')}
                </Button>
              </li>
            ))}
          </ul>
        ))}
      </QueryView>
    </section>
  );
}
