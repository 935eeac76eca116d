import { RegisterHubDocument, SignInPageDocument } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryFrame } from './entry-frame.js';
import { NewPassword } from './new-password.js';

/** A new hub and its first lead, where the server allows it. */
export function RegisterPage() {
  const { t } = useTranslation('identity');
  const { data } = useQuery({ ...queryFor(SignInPageDocument, {}), meta: { staysHere: true } });
  if (data && !data.registrationOpen) {
    return (
      <EntryFrame>
        <PageHead title={t('register.closed.title')} lede={t('register.closed.text')} />
        <p><Link to="/sign-in">{t('register.haveAccount')}</Link></p>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame>
      <PageHead title={t('register.title')} lede={t('register.lede')} />
      <RegisterForm />
    </EntryFrame>
  );
}

function RegisterForm() {
  const { t } = useTranslation(['identity', 'common']);
  const router = useRouter();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { hubName: '', name: '', email: '', password: '' } });
  const register = useAct(RegisterHubDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      queries.clear();
      void router.navigate({ to: '/networks/new' });
    },
  });
  return (
    <form className="stack" onSubmit={form.onSubmit((input) => register.act({ input }))}>
      {register.problem ? <Notice>{register.problem}</Notice> : null}
      <TextInput label={t('register.hubName')} description={t('register.hubHint')} autoComplete="organization" required {...form.getInputProps('hubName')} />
      <TextInput label={t('register.name')} autoComplete="name" required {...form.getInputProps('name')} />
      <TextInput label={t('common:email')} type="email" autoComplete="username" required {...form.getInputProps('email')} />
      <NewPassword label={t('common:password.label')} {...form.getInputProps('password')} />
      <SubmitButton fullWidth size="lg" pending={register.pending} busy={t('register.busy')}>{t('register.action')}</SubmitButton>
      <p className="sm"><Link to="/sign-in">{t('register.haveAccount')}</Link></p>
    </form>
  );
}
