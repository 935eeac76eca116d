import { SignInDocument, SignInPageDocument } from '@cairn/contracts';
import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { EntryFrame } from './entry-frame.js';

const route = getRouteApi('/sign-in');

/** Email and password; in the demo, sample people to fill them in with. */
export function SignInPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { returnTo } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const { data } = useQuery({ ...queryFor(SignInPageDocument, {}), meta: { staysHere: true } });
  const form = useForm({ initialValues: { email: '', password: '' } });
  const signIn = useAct(SignInDocument, {
    onError: (error) => {
      if (error.code !== 'UNAUTHENTICATED') return false;
      signIn.setProblem(t('signIn.failed'));
      form.setFieldValue('password', '');
      return true;
    },
    onDone: () => {
      queries.clear();
      router.history.push(returnTo ?? '/');
    },
  });
  return (
    <EntryFrame>
      <PageHead title={t('signIn.title')} lede={t('signIn.lede')} />
      <form className="stack" onSubmit={form.onSubmit((input) => signIn.act({ input }))}>
        {signIn.problem ? <Notice>{signIn.problem}</Notice> : null}
        <TextInput label={t('common:email')} type="email" autoComplete="username" required {...form.getInputProps('email')} />
        <PasswordInput
          label={t('common:password.label')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('common:password.show') }}
          {...form.getInputProps('password')}
        />
        <SubmitButton fullWidth size="lg" pending={signIn.pending} busy={t('signIn.busy')}>{t('signIn.action')}</SubmitButton>
        <p className="row between wrap sm">
          <Link to="/reset">{t('signIn.forgot')}</Link>
          {data?.registrationOpen ? <Link to="/register">{t('signIn.register')}</Link> : null}
        </p>
      </form>
      {data && data.demoSignIns.length > 0 ? (
        <DemoSignIns people={data.demoSignIns} onPick={({ email, password }) => form.setValues({ email, password })} />
      ) : null}
    </EntryFrame>
  );
}
