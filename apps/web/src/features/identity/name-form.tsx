import { UpdateViewerDocument } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';

/** How the reader is called. */
export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation(['identity', 'common']);
  const queries = useQueryClient();
  const form = useForm({ initialValues: { name } });
  const save = useAct(UpdateViewerDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('account.nameSaved'));
      form.resetDirty();
      void queries.invalidateQueries();
    },
  });
  return (
    <form className="narrowform stack" onSubmit={form.onSubmit((input) => save.act({ input }))}>
      {save.problem ? <Notice>{save.problem}</Notice> : null}
      <TextInput label={t('account.name')} autoComplete="name" required {...form.getInputProps('name')} />
      <div><SubmitButton variant="default" pending={save.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}
