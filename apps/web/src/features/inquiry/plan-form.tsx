import { MeasuresDocument } from '@cairn/contracts';
import { beliefOf, scaleSizeOf } from '@cairn/domain';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { DraftNote } from '../../app/forms/draft-note.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { execute } from '../../app/graphql/execute.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { AdviceLine } from './advice-line.js';
import type { CycleView } from './cycle-view.js';
import { PlanQuestions } from './plan-questions.js';
import { type PlanValues, planValuesOf, toPlanInput } from './plan-values.js';
import { readNumber } from './quick-values.js';
import { useCycleSave } from './use-cycle-save.js';

/** The plan of a test, open until it runs; kept as one types. */
export function PlanForm({ cycle }: { cycle: CycleView }) {
  // What the form was opened with: a newer version that arrives behind it must not empty it.
  const [opened] = useState(cycle);
  const saved = useMemo(() => planValuesOf(opened), [opened]);
  const draft = useDraft<PlanValues>('CYCLE_PLAN', cycle.id, saved);
  return draft.ready ? <PlanFields cycle={cycle} draft={draft} opened={saved} /> : null;
}

const FOLDED = ['plannedStart', 'siteId', 'measureId', 'tasks', 'dataPlan'];
const SHOWN = ['title', 'objective', 'predictions.question', 'predictions.predicted', 'predictions.value', 'predictions.unit', 'scaleCount', 'scaleUnit', 'plannedEnd', ...FOLDED];

function PlanFields({ cycle, draft, opened }: { cycle: CycleView; draft: Draft<PlanValues>; opened: PlanValues }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const [values, setValues] = useState(draft.values);
  const saving = useCycleSave(cycle, SHOWN);
  const now = planValuesOf(cycle);
  const set = (change: Partial<PlanValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    draft.keep(next);
  };
  const take = () => { setValues(now); draft.clear(); saving.rebase(); };
  // A new version in which the plan is as it was, such as one that more people see, is nobody's conflict.
  const base = JSON.stringify(now) === JSON.stringify(opened) ? saving.latest : undefined;
  const save = (start: boolean, version = base) => {
    const steps = start ? [...(cycle.stage === 'DRAFT' ? [{ to: 'PLANNED' as const }] : []), { to: 'RUNNING' as const }] : [];
    saving.save(toPlanInput(values), steps, () => { draft.clear(); toast(start ? t('plan.started') : t('plan.saved')); }, version);
  };
  const count = readNumber(values.count);
  const words = (plan: PlanValues) => plan.questions.map(({ question, predicted }) => [question, predicted].filter(Boolean).join(': ')).join('\n');
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); save(true); }}>
      <DraftNote draft={draft} onStartOver={take} />
      {saving.clash ? (
        <Conflict
          fields={[
            { label: t('conflict.title'), theirs: now.title, yours: values.title }, { label: t('conflict.objective'), theirs: now.objective, yours: values.objective },
            { label: t('conflict.predictions'), theirs: words(now), yours: words(values) },
          ]}
          pending={saving.pending}
          onKeep={() => save(false, saving.rebase())}
          onTake={take}
        />
      ) : null}
      <TextInput label={t('plan.title')} value={values.title} error={saving.errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
      <Textarea label={t('plan.objective')} description={cycle.objectiveHint ? t('plan.hint', { learned: cycle.objectiveHint }) : null} autosize minRows={2} value={values.objective} error={saving.errorOf('objective')} onChange={(event) => set({ objective: event.currentTarget.value })} />
      <PlanQuestions questions={values.questions} errorOf={saving.errorOf} onChange={(questions) => set({ questions })} />
      <fieldset className="field">
        <legend>{t('quick.size')}</legend>
        <RampHint cycle={cycle} />
        <div className="row g2">
          <TextInput className="shortnumber" label={t('plan.size')} inputMode="numeric" value={values.count} error={saving.errorOf('scaleCount')} onChange={(event) => set({ count: event.currentTarget.value })} />
          <TextInput className="grow" label={t('plan.unitOfSize')} value={values.unit} error={saving.errorOf('scaleUnit')} onChange={(event) => set({ unit: event.currentTarget.value })} />
        </div>
        <AdviceLine belief={beliefOf(values.questions.map(({ confidence }) => confidence))} cost={values.failureCost} readiness={values.readiness} planned={scaleSizeOf(count, values.unit)} onChange={set} />
      </fieldset>
      <TextInput type="date" label={t('plan.look')} value={values.look} error={saving.errorOf('plannedEnd')} onChange={(event) => set({ look: event.currentTarget.value })} />
      <details className="more" open={saving.isWrong(FOLDED)}>
        <summary>{t('plan.more')}</summary>
        <MorePlan cycle={cycle} values={values} set={set} errorOf={saving.errorOf} />
      </details>
      {saving.problem ? <Notice>{saving.problem}</Notice> : null}
      <div className="row g2 wrap end">
        <Button type="button" variant="default" disabled={saving.pending} onClick={() => save(false)}>{t('plan.save')}</Button>
        <SubmitButton pending={saving.pending}>{t('plan.startTest')}</SubmitButton>
      </div>
    </form>
  );
}

// On a later cycle: how large the last one was, and the next step up.
function RampHint({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  if (cycle.number === 1 || cycle.scaleCount == null) return null;
  return <p className="sm muted">{t('plan.nextScale', { count: cycle.scaleCount, next: cycle.nextScale ?? t('plan.nextAll') })}</p>;
}

function MorePlan({ cycle, values, set, errorOf }: { cycle: CycleView; values: PlanValues; set: (change: Partial<PlanValues>) => void; errorOf: (field: string) => string | null }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const measures = useQuery({
    // Not the key of the list of measures, which keeps pages.
    queryKey: [...keyOf(MeasuresDocument, slug), 'choice'],
    queryFn: ({ signal }) => execute(MeasuresDocument, {}, { network: slug, signal }),
  });
  const places = [cycle.team.district, ...cycle.team.schools];
  const known = measures.data?.measures.edges.map(({ node }) => node) ?? [];
  return (
    <div className="stack">
      <TextInput type="date" label={t('plan.start')} value={values.start} error={errorOf('plannedStart')} onChange={(event) => set({ start: event.currentTarget.value })} />
      <NativeSelect label={t('plan.where')} value={values.siteId} error={errorOf('siteId')} onChange={(event) => set({ siteId: event.currentTarget.value })} data={[{ value: '', label: t('plan.wholeDistrict') }, ...places.map(({ id, name }) => ({ value: id, label: name }))]} />
      <NativeSelect label={t('plan.measure')} value={values.measureId} error={errorOf('measureId')} onChange={(event) => set({ measureId: event.currentTarget.value })} data={[{ value: '', label: t('plan.noMeasure') }, ...known.map(({ id, name }) => ({ value: id, label: name }))]} />
      <Textarea label={t('plan.tasks')} description={t('plan.tasksHint')} autosize minRows={2} value={values.tasks} error={errorOf('tasks')} onChange={(event) => set({ tasks: event.currentTarget.value })} />
      <Textarea label={t('plan.dataPlan')} autosize minRows={2} value={values.dataPlan} error={errorOf('dataPlan')} onChange={(event) => set({ dataPlan: event.currentTarget.value })} />
    </div>
  );
}
