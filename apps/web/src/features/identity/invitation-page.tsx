import { InvitationDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../app/pages/query-view.js';
import { asRequestError } from '../../app/graphql/errors.js';
import { queryFor } from '../../app/graphql/queries.js';
import { listWords } from '../../app/words/dates.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { EntryFrame } from './entry-frame.js';
import { type Invited, InvitationForm } from './invitation-form.js';

const route = getRouteApi('/invitation/$token');

/** The page behind an invitation. Opening it accepts nothing: mail scanners open links too. */
export function InvitationPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { token } = route.useParams();
  const query = useQuery({ ...queryFor(InvitationDocument, { token }), meta: { staysHere: true } });
  const unknown = query.error && asRequestError(query.error).code === 'NOT_FOUND';
  return (
    <EntryFrame wide>
      {unknown ? <Invalid /> : (
        <QueryView query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
          {({ invitation, viewer }) => (invitation ? (
            <>
              <InvitationHead invitation={invitation} />
              <InvitationForm token={token} invitation={invitation} viewer={viewer ?? null} />
            </>
          ) : <Invalid />)}
        </QueryView>
      )}
    </EntryFrame>
  );
}

function InvitationHead({ invitation }: { invitation: Invited }) {
  const { t } = useTranslation(['identity', 'common']);
  const { networkName: network, siteName, hubName: hub, email } = invitation;
  const site = siteName ?? '';
  const roles = listWords(invitation.roles.map((role) => t(`common:role.${role}`)));
  return (
    <PageHead
      title={invitation.kind === 'DISTRICT' ? t('invitation.titleDistrict', { network, site }) : t('invitation.titleMember', { network })}
      lede={`${t('invitation.lede', { hub })} ${t('invitation.asRole', { roles })} ${t('invitation.for', { email })}`}
    />
  );
}

function Invalid() {
  const { t } = useTranslation('identity');
  return <PageHead title={t('invitation.invalid.title')} lede={t('invitation.invalid.text')} />;
}
