import { ResetPasswordDocument } from '@cairn/contracts';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryFrame } from './entry-frame.js';
import { NewPassword } from './new-password.js';

const route = getRouteApi('/reset/$token');

/** The page behind the link of the mail. Opening it uses nothing up; saving does. */
export function ResetPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { token } = route.useParams();
  const router = useRouter();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { password: '' } });
  const reset = useAct(ResetPasswordDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      queries.clear();
      void router.navigate({ to: '/' });
    },
  });
  return (
    <EntryFrame>
      <PageHead title={t('reset.title')} lede={t('reset.lede')} />
      <form className="stack" onSubmit={form.onSubmit(({ password }) => reset.act({ token, password }))}>
        {reset.problem ? <Notice>{reset.problem} <Link to="/reset">{t('reset.again')}</Link></Notice> : null}
        <NewPassword {...form.getInputProps('password')} />
        <SubmitButton fullWidth size="lg" pending={reset.pending}>{t('reset.action')}</SubmitButton>
      </form>
    </EntryFrame>
  );
}
