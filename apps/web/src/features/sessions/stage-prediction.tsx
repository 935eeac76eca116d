import { CommitPredictionDocument, RevealPredictionsDocument } from '@cairn/contracts';
import { Button, NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { Revealed } from './revealed.js';
import { type Step, useRoomAct, useRoomView } from './room-context.js';

/** Everybody predicts on their own; nobody sees another's before all see all. */
export function StagePrediction({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room, leads } = useRoomView();
  const reveal = useRoomAct(RevealPredictionsDocument);
  if (step.revealedAt) return <Revealed step={step} />;
  return (
    <div className="stack loose">
      {room.takesPart ? <PredictionForm step={step} /> : null}
      <div className="row between wrap">
        <p className="muted" role="status">{t('prediction.count', { count: step.answers, of: room.people.length })}</p>
        {leads ? <Button variant="default" disabled={reveal.pending || step.answers === 0} onClick={() => reveal.act({ stepId: step.id })}>{t('prediction.reveal')}</Button> : null}
      </div>
    </div>
  );
}

function PredictionForm({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room, leads } = useRoomView();
  const mine = room.answers.find((answer) => answer.stepId === step.id && answer.memberId === room.memberId);
  const form = useForm({ initialValues: { body: mine?.body ?? '', value: (mine?.value ?? '') as number | '', confidence: (mine?.confidence ?? '') as number | '' } });
  const commit = useRoomAct(CommitPredictionDocument, (error) => placeFieldError(form, error));
  const submit = form.onSubmit(({ body, value, confidence }) => commit.act(
    { input: { stepId: step.id, body, value: value === '' ? null : Number(value), confidence: confidence === '' ? null : Math.round(Number(confidence)) } },
    () => toast(t('prediction.committed')),
  ));
  return (
    <form className="stack" onSubmit={submit}>
      {mine ? <Notice calm>{t('prediction.yours')}</Notice> : null}
      <Textarea label={t('prediction.body')} description={t('prediction.bodyHint')} autosize minRows={3} required {...form.getInputProps('body')} />
      <div className="row wrap top">
        <NumberInput className="amount" label={t('prediction.value')} hideControls decimalScale={4} {...form.getInputProps('value')} />
        <NumberInput className="amount" label={t('prediction.confidence')} min={0} max={100} hideControls {...form.getInputProps('confidence')} />
      </div>
      <div><SubmitButton variant={leads ? 'default' : 'filled'} pending={commit.pending}>{mine ? t('prediction.change') : t('prediction.commit')}</SubmitButton></div>
    </form>
  );
}
