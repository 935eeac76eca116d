import { AcceptInvitationDocument, type InvitationQuery, type Visibility } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { Notice } from '../../ui/notice.js';
import { AgreementPart } from './agreement-part.js';
import { OtherAccount, SignInFirst } from './invitation-account.js';
import { NewPassword } from './new-password.js';

export type Invited = NonNullable<InvitationQuery['invitation']>;
type InvitedViewer = InvitationQuery['viewer'];

/** Who accepts, and for a district: what is accepted. */
export function InvitationForm({ token, invitation, viewer }: { token: string; invitation: Invited; viewer: InvitedViewer | null }) {
  if (viewer && viewer.email.toLowerCase() !== invitation.email.toLowerCase()) {
    return <OtherAccount email={viewer.email} invited={invitation.email} />;
  }
  if (!viewer && invitation.accountExists) return <SignInFirst email={invitation.email} token={token} />;
  return <AcceptForm token={token} invitation={invitation} viewer={viewer} />;
}

function AcceptForm({ token, invitation, viewer }: { token: string; invitation: Invited; viewer: InvitedViewer | null }) {
  const { t } = useTranslation(['identity', 'common']);
  const router = useRouter();
  const queries = useQueryClient();
  const { agreement } = invitation;
  const form = useForm({
    initialValues: { name: '', password: '', accepted: false, maxVisibility: agreement?.maxVisibility ?? ('NETWORK' as Visibility), allMeasures: true },
    validate: { accepted: (accepted) => (agreement && !accepted ? t('invitation.acceptNeeded') : null) },
  });
  const accept = useAct(AcceptInvitationDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: ({ acceptInvitation }) => {
      if (acceptInvitation.__typename !== 'AcceptedInvitation') return;
      queries.clear();
      void router.navigate({ to: '/n/$slug', params: { slug: acceptInvitation.networkSlug } });
    },
  });
  const submit = form.onSubmit(({ name, password, maxVisibility, allMeasures }) =>
    accept.act({
      input: {
        token,
        ...(viewer ? {} : { name, password }),
        ...(agreement ? { acceptAgreementVersion: agreement.version, maxVisibility, allMeasures } : {}),
      },
    }));
  return (
    <form className="stack loose" onSubmit={submit} noValidate={false}>
      {accept.problem ? <Notice>{accept.problem}</Notice> : null}
      {viewer ? <p className="muted">{t('invitation.signedInAs', { name: viewer.name })}</p> : (
        <section className="stack" aria-labelledby="account">
          <h2 id="account">{t('invitation.newAccount')}</h2>
          <TextInput label={t('invitation.name')} autoComplete="name" required {...form.getInputProps('name')} />
          <NewPassword label={t('common:password.label')} {...form.getInputProps('password')} />
        </section>
      )}
      {agreement ? <AgreementPart agreement={agreement} site={invitation.siteName ?? ''} form={form} /> : null}
      <SubmitButton fullWidth size="lg" pending={accept.pending} busy={t('invitation.busy')}>
        {agreement ? t('invitation.joinDistrict') : t('invitation.join')}
      </SubmitButton>
    </form>
  );
}
