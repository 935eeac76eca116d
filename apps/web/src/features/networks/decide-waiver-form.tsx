import { DecideWaiverDocument } from '@cairn/contracts';
import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTeams } from './team-keys.js';

/** The hub answers a request. Somebody else may have been faster: then the page shows what was said. */
export function DecideWaiverForm({ waiverId, teamName }: { waiverId: string; teamName: string }) {
  const { t } = useTranslation('teams');
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const form = useForm({ initialValues: { note: '' } });
  const decide = useAct(DecideWaiverDocument, { network: slug, onError: (error) => placeFieldError(form, error) });
  const answer = (approve: boolean) => {
    const note = form.getValues().note.trim();
    if (!approve && note === '') return form.setFieldError('note', t('waiver.noteNeeded'));
    return decide.act({ input: { id: waiverId, approve, note } }, () => {
      toast(t(approve ? 'waiver.approvedNow' : 'waiver.declinedNow', { name: teamName }));
      refresh();
    });
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); answer(true); }}>
      {decide.problem ? <Notice>{decide.problem}</Notice> : null}
      <Textarea label={t('waiver.note')} description={t('waiver.noteHint')} autosize minRows={2} {...form.getInputProps('note')} />
      <div className="row g2">
        <Button type="submit" disabled={decide.pending}>{t('waiver.approve')}</Button>
        <Button variant="default" disabled={decide.pending} onClick={() => answer(false)}>{t('waiver.decline')}</Button>
      </div>
    </form>
  );
}
