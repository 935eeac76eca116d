import { type InvitationQuery, type Visibility } from '@cairn/contracts';
import { VISIBILITIES, withinAgreement } from '@cairn/domain';
import { Checkbox, Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

type Agreement = NonNullable<NonNullable<InvitationQuery['invitation']>['agreement']>;
interface Values { name: string; password: string; accepted: boolean; maxVisibility: Visibility; allMeasures: boolean }

/** The agreement, what the district shares at most, and the explicit yes. */
export function AgreementPart({ agreement, site, form }: { agreement: Agreement; site: string; form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('identity');
  // A team is smaller than the district that signs, so it is no limit for it.
  const choices = [...VISIBILITIES].reverse().filter((one) => one !== 'TEAM' && withinAgreement(one, agreement.maxVisibility));
  return (
    <section className="stack" aria-labelledby="agreement">
      <div className="row between">
        <h2 id="agreement">{t('invitation.agreement')}</h2>
        <span className="badge plain">{t('invitation.agreementVersion', { version: agreement.version })}</span>
      </div>
      <div className="agreement" tabIndex={0} role="region" aria-label={t('invitation.agreementText')}>{agreement.text}</div>
      <Radio.Group label={t('invitation.scope')} description={t('invitation.scopeHint')} {...form.getInputProps('maxVisibility')}>
        <div className="stack tight choices">
          {choices.map((one) => <Radio key={one} value={one} label={t(`invitation.scope${one}`)} description={t(`invitation.scope${one}Hint`)} />)}
        </div>
      </Radio.Group>
      <Checkbox
        label={t('invitation.allMeasures')}
        description={t('invitation.allMeasuresHint')}
        {...form.getInputProps('allMeasures', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('invitation.accept', { version: agreement.version, site })}
        {...form.getInputProps('accepted', { type: 'checkbox' })}
      />
    </section>
  );
}
