import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

export interface TeamRuleValues { leadCentralOffice: boolean; minPrincipals: string; minTeachers: string }

/** What the network asks of every team. */
export function TeamRuleFields<Values extends { teamRule: TeamRuleValues }>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('teams');
  const number = { inputMode: 'numeric', pattern: '[0-9]+', required: true } as const;
  return (
    <section className="stack" aria-labelledby="rule">
      <div>
        <h2 id="rule">{t('rule.title')}</h2>
        <p className="sm muted">{t('rule.lede')}</p>
      </div>
      <Checkbox label={t('rule.leadCentralOffice')} {...form.getInputProps('teamRule.leadCentralOffice', { type: 'checkbox' })} />
      <div className="aimform">
        <TextInput label={t('rule.minPrincipals')} {...number} {...form.getInputProps('teamRule.minPrincipals')} />
        <TextInput label={t('rule.minTeachers')} {...number} {...form.getInputProps('teamRule.minTeachers')} />
      </div>
    </section>
  );
}
