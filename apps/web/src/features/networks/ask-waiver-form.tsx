import { AskWaiverDocument, type TeamRequirement } from '@cairn/contracts';
import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTeams } from './team-keys.js';

/** Asks the hub to do without a requirement, with a reason. */
export function AskWaiverForm({ teamId, requirement, onDone }: { teamId: string; requirement: TeamRequirement; onDone: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const form = useForm({ initialValues: { reason: '' } });
  const ask = useAct(AskWaiverDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('waiver.sent'));
      refresh();
      onDone();
    },
  });
  return (
    <form className="stack" aria-label={t('waiver.askTitle', { what: t(`requirement.${requirement}`) })} onSubmit={form.onSubmit(({ reason }) => ask.act({ input: { teamId, requirement, reason } }))}>
      {ask.problem ? <Notice>{ask.problem}</Notice> : null}
      <Textarea label={t('waiver.reason')} description={t('waiver.reasonHint')} autosize minRows={2} required {...form.getInputProps('reason')} />
      <div className="row g2">
        <SubmitButton pending={ask.pending}>{t('waiver.send')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
