import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

export interface AimValues { forWhom: string; what: string; howGood: string; byWhen: string }

/** The four parts of an aim, each with an example. */
export function AimFields<Values extends { aim: AimValues }>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('networks');
  return (
    <div className="aimform">
      <TextInput label={t('new.what')} description={t('new.whatHint')} required {...form.getInputProps('aim.what')} />
      <TextInput label={t('new.forWhom')} description={t('new.forWhomHint')} required {...form.getInputProps('aim.forWhom')} />
      <TextInput label={t('new.howGood')} description={t('new.howGoodHint')} required {...form.getInputProps('aim.howGood')} />
      <TextInput label={t('new.byWhen')} type="date" required {...form.getInputProps('aim.byWhen')} />
    </div>
  );
}
