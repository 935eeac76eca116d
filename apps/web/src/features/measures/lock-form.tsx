import { Button, NativeSelect, Textarea } from '@mantine/core';
import { LockBaselineDocument, type PhasePartsFragment, SeriesDocument } from '@cairn/contracts';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { type PhasePoints, labelOf } from './point-words.js';

/** Locks the lines of the last phase: points that come later do not move them. */
export function LockForm({ seriesId, points, phases, onDone }: { seriesId: string; points: PhasePoints; phases: readonly PhasePartsFragment[]; onDone: () => void }) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const last = phases.at(-1);
  const form = useForm({ initialValues: { until: last?.baselineUntil ?? points.at(-1)?.periodStart ?? '', reason: last?.reason ?? '' } });
  const lock = useAct(LockBaselineDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      const { until } = form.getValues();
      toast(until ? t('phase.locked', { label: labelOf(points, until) }) : t('phase.unlocked'));
      void queries.invalidateQueries({ queryKey: keyOf(SeriesDocument, slug) });
      onDone();
    },
  });
  const own = points.filter(({ periodStart }) => !last?.startsOn || periodStart >= last.startsOn);
  return (
    <form className="block stack" aria-label={t('phase.lockTitle')} onSubmit={form.onSubmit(({ until, reason }) => lock.act({ input: { seriesId, until: until || null, reason } }))}>
      <div>
        <h3>{t('phase.lockTitle')}</h3>
        <p className="sm muted">{t('phase.lockLede')}</p>
      </div>
      {lock.problem ? <Notice>{lock.problem}</Notice> : null}
      <NativeSelect label={t('phase.lockUntil')} data={[{ value: '', label: t('phase.unlock') }, ...own.map(({ periodStart, label }) => ({ value: periodStart, label }))]} {...form.getInputProps('until')} />
      <Textarea label={t('phase.reason')} description={t('phase.reasonHint')} rows={2} required {...form.getInputProps('reason')} />
      <div className="row g2">
        <SubmitButton pending={lock.pending}>{t('phase.lockSave')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
