import { Button, NativeSelect, Textarea } from '@mantine/core';
import { ChangePhaseDocument, type PhasePartsFragment, SeriesDocument, StartPhaseDocument } from '@cairn/contracts';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { type PhasePoints, labelOf } from './point-words.js';

interface PhaseFormProps { seriesId: string; points: PhasePoints; phase?: PhasePartsFragment; startsOn: string; onDone: () => void }

/** Begins a phase, or changes one: with which point, from which points its lines come, and why. */
export function PhaseForm({ seriesId, points, phase, startsOn, onDone }: PhaseFormProps) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keyOf(SeriesDocument, slug) });
  const saved = { startsOn, baselineUntil: phase?.baselineUntil ?? '', reason: phase?.reason ?? '' };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(phase?.version ?? 0);
  const finish = (words: string) => {
    toast(words);
    refresh();
    onDone();
  };
  const onError = (error: Parameters<typeof versioned.noticed>[0]) => versioned.noticed(error, refresh) || placeFieldError(form, error);
  const start = useAct(StartPhaseDocument, { network: slug, onError, onDone: () => finish(t('phase.begun', { label: labelOf(points, form.getValues().startsOn) })) });
  const change = useAct(ChangePhaseDocument, { network: slug, onError, onDone: () => finish(t('phase.saved')) });
  const act = phase ? change : start;
  const submit = (version = versioned.version) => {
    const values = form.getValues();
    const { reason } = values;
    const baselineUntil = values.baselineUntil || null;
    if (phase) change.act({ input: { id: phase.id, version, ...(values.startsOn ? { startsOn: values.startsOn } : {}), baselineUntil, reason } });
    else start.act({ input: { seriesId, startsOn: values.startsOn, baselineUntil, reason } });
  };
  const later = points.slice(1).map(({ periodStart, label }) => ({ value: periodStart, label }));
  const from = form.getValues().startsOn;
  const yours = form.getValues();
  return (
    <form className="block stack" onSubmit={form.onSubmit(() => submit())}>
      {act.problem ? <Notice>{act.problem}</Notice> : null}
      {versioned.clash && phase ? (
        <Conflict
          fields={[
            { label: t('phase.startsOn'), theirs: labelOf(points, phase.startsOn), yours: labelOf(points, yours.startsOn) },
            { label: t('phase.reason'), theirs: phase.reason, yours: yours.reason },
          ]}
          pending={act.pending}
          onKeep={() => submit(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      {phase && phase.startsOn == null ? null : (
        <NativeSelect label={t('phase.startsOn')} required data={[{ value: '', label: t('phase.pick'), disabled: true }, ...later]} {...form.getInputProps('startsOn')} />
      )}
      <NativeSelect
        label={t('phase.baseline')}
        data={[{ value: '', label: t('phase.all') }, ...points.filter(({ periodStart }) => periodStart >= from).map(({ periodStart, label }) => ({ value: periodStart, label: t('phase.until', { label }) }))]}
        {...form.getInputProps('baselineUntil')}
      />
      <Textarea label={t('phase.reason')} description={t('phase.reasonHint')} rows={3} required data-autofocus {...form.getInputProps('reason')} />
      <div className="row g2">
        <SubmitButton pending={act.pending}>{t(phase ? 'phase.save' : 'phase.begin')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
