import { ChangePasswordDocument } from '@cairn/contracts';
import { PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { AccountDocument } from '@cairn/contracts';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { NewPassword } from './new-password.js';

/** A new password, against the current one. */
export function PasswordForm() {
  const { t } = useTranslation(['identity', 'common']);
  const queries = useQueryClient();
  const form = useForm({ initialValues: { currentPassword: '', newPassword: '' } });
  const change = useAct(ChangePasswordDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      form.reset();
      toast(t('account.passwordChanged'));
      void queries.invalidateQueries({ queryKey: keyOf(AccountDocument, null) });
    },
  });
  return (
    <form className="narrowform stack" onSubmit={form.onSubmit((input) => change.act({ input }))}>
      {change.problem ? <Notice>{change.problem}</Notice> : null}
      <PasswordInput
        label={t('account.current')}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('common:password.show') }}
        {...form.getInputProps('currentPassword')}
      />
      <NewPassword {...form.getInputProps('newPassword')} />
      <div><SubmitButton variant="default" pending={change.pending}>{t('account.changePassword')}</SubmitButton></div>
    </form>
  );
}
