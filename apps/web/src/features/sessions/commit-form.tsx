import { MakeCommitmentDocument, MakeDecisionDocument } from '@cairn/contracts';
import { NativeSelect, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { toast } from '../../ui/toast.js';
import { useRoomAct, useRoomView } from './room-context.js';

/** Captures what comes of the talk where it comes up: who does what until when, or what was decided and why. */
export function CommitForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('sessions');
  const [kind, setKind] = useState('commitment');
  const { room } = useRoomView();
  if (!room.takesPart || room.session.state !== 'LIVE') return null;
  return (
    <div className="stack commitform">
      <SegmentedControl aria-label={t('commit.kind')} value={kind} onChange={setKind} data={[{ value: 'commitment', label: t('commit.commitment') }, { value: 'decision', label: t('commit.decision') }]} />
      {kind === 'commitment' ? <CommitmentForm onDone={onDone} /> : <DecisionForm onDone={onDone} />}
    </div>
  );
}

function CommitmentForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const form = useForm({ initialValues: { what: '', whoId: room.memberId, due: '' } });
  const make = useRoomAct(MakeCommitmentDocument, (error) => placeFieldError(form, error));
  const submit = form.onSubmit(({ what, whoId, due }) => make.act({ input: { sessionId: room.id, what, whoId, due: due || null } }, () => {
    toast(t('commit.made'));
    form.reset();
    onDone?.();
  }));
  return (
    <form className="stack" onSubmit={submit}>
      <Textarea label={t('commit.what')} autosize minRows={2} maxLength={500} required {...form.getInputProps('what')} />
      <NativeSelect label={t('commit.who')} data={room.people.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('whoId')} />
      <TextInput type="date" label={t('commit.due')} {...form.getInputProps('due')} />
      <div><SubmitButton variant="default" pending={make.pending}>{t('commit.addCommitment')}</SubmitButton></div>
    </form>
  );
}

function DecisionForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const form = useForm({ initialValues: { what: '', why: '' } });
  const make = useRoomAct(MakeDecisionDocument, (error) => placeFieldError(form, error));
  const submit = form.onSubmit(({ what, why }) => make.act({ input: { sessionId: room.id, what, why } }, () => {
    toast(t('commit.decided'));
    form.reset();
    onDone?.();
  }));
  return (
    <form className="stack" onSubmit={submit}>
      <Textarea label={t('commit.whatDecided')} autosize minRows={2} maxLength={500} required {...form.getInputProps('what')} />
      <Textarea label={t('commit.why')} autosize minRows={1} maxLength={1000} {...form.getInputProps('why')} />
      <div><SubmitButton variant="default" pending={make.pending}>{t('commit.addDecision')}</SubmitButton></div>
    </form>
  );
}
