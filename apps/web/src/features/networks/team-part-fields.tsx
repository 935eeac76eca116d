import type { TeamPart } from '@cairn/contracts';
import { Radio, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

export interface PartValues { part: TeamPart; perspective: string }

interface PartProps<Values extends PartValues> {
  form: UseFormReturnType<Values>;
  parts: readonly TeamPart[];
}

/** As what somebody takes part, and what they see that others do not. */
export function TeamPartFields<Values extends PartValues>({ form, parts }: PartProps<Values>) {
  const { t } = useTranslation('teams');
  return (
    <>
      <Radio.Group label={t('roster.part')} description={t('roster.newLead')} {...form.getInputProps('part')}>
        <div className="row wrap choices">{parts.map((part) => <Radio key={part} value={part} label={t(`part.${part}`)} />)}</div>
      </Radio.Group>
      <TextInput label={t('roster.perspective')} description={t('roster.perspectiveHint')} {...form.getInputProps('perspective')} />
    </>
  );
}
