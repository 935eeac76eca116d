import { SegmentedControl, TagsInput, TextInput, Textarea, Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { DraftNote } from '../../app/forms/draft-note.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { ActFields } from './act-fields.js';
import type { CycleView } from './cycle-view.js';
import { FOLLOWS, PROMPTS, type ResultValues, type StudyValues, VERDICTS, studyValuesOf, toStudyInput } from './study-values.js';
import { useCycleSave } from './use-cycle-save.js';

/** Study and act: what happened beside what was predicted, what was learned, what follows. */
export function StudyPart({ cycle }: { cycle: CycleView }) {
  // What the form was opened with: a newer version that arrives behind it must not empty it.
  const [opened] = useState(cycle);
  const saved = useMemo(() => studyValuesOf(opened), [opened]);
  const draft = useDraft<StudyValues>('CYCLE_STUDY', cycle.id, saved);
  return draft.ready ? <StudyFields cycle={cycle} draft={draft} opened={saved} /> : null;
}

const FOLDED = [...PROMPTS, 'conditions'];

function StudyFields({ cycle, draft, opened }: { cycle: CycleView; draft: Draft<StudyValues>; opened: StudyValues }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const [values, setValues] = useState(draft.values);
  const saving = useCycleSave(cycle, [...FOLDED, 'learned', 'why', ...(values.decision ? FOLLOWS[values.decision] : [])]);
  const now = studyValuesOf(cycle);
  const set = (change: Partial<StudyValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    draft.keep(next);
  };
  const take = () => { setValues(now); draft.clear(); saving.rebase(); };
  // A new version in which the study is as it was, such as one that more people see, is nobody's conflict.
  const base = JSON.stringify(now) === JSON.stringify(opened) ? saving.latest : undefined;
  const save = (version = base) => saving.save(toStudyInput(values), [], () => { draft.clear(); toast(t('study.saved')); }, version);
  const close = () => saving.save(toStudyInput(values), [{ to: 'CLOSED', decision: values.decision, why: values.why }], () => {
    draft.clear();
    toast(t('act.closed'));
    void navigate({ to: '/n/$slug/tests/$cycleId', params: { slug, cycleId: cycle.id } });
  }, base);
  const text = (field: (typeof PROMPTS)[number] | 'learned') => (
    <Textarea key={field} label={t(`study.${field}`)} autosize minRows={2} value={values[field]} error={saving.errorOf(field)} onChange={(event) => set({ [field]: event.currentTarget.value })} />
  );
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); close(); }}>
      <DraftNote draft={draft} onStartOver={take} />
      {saving.clash ? (
        <Conflict
          fields={[
            { label: t('conflict.learned'), theirs: now.learned, yours: values.learned }, { label: t('conflict.why'), theirs: now.why, yours: values.why },
            { label: t('conflict.results'), theirs: verdictsOf(now), yours: verdictsOf(values) },
          ]}
          pending={saving.pending}
          onKeep={() => save(saving.rebase())}
          onTake={take}
        />
      ) : null}
      <Compare cycle={cycle} results={values.results} onChange={(results) => set({ results })} />
      {text('learned')}
      <details className="more" open={saving.isWrong(FOLDED)}>
        <summary>{t('study.prompts')}</summary>
        <div className="stack">
          {PROMPTS.map(text)}
          <TagsInput label={t('study.conditions')} description={t('study.conditionsHint')} maxTags={20} value={values.conditions} error={saving.errorOf('conditions')} onChange={(conditions) => set({ conditions })} acceptValueOnBlur />
        </div>
      </details>
      <h2 className="actname">{t('act.ask')}</h2>
      <ActFields values={values} set={set} errorOf={saving.errorOf} />
      {saving.problem ? <Notice>{saving.problem}</Notice> : null}
      <div className="row g2 wrap end">
        <Button type="button" variant="default" disabled={saving.pending} onClick={() => save()}>{t('study.save')}</Button>
        <SubmitButton pending={saving.pending}>{t('act.close')}</SubmitButton>
      </div>
    </form>
  );

  function verdictsOf({ results }: StudyValues): string {
    return results.map(({ verdict, result, number }) => [verdict ? t(`study.verdicts.${verdict}`) : '', number, result].filter(Boolean).join(', ')).join('\n');
  }
}

function Compare({ cycle, results, onChange }: { cycle: CycleView; results: ResultValues[]; onChange: (results: ResultValues[]) => void }) {
  const { t } = useTranslation('inquiry');
  const change = (id: string, part: Partial<ResultValues>) => onChange(results.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <ol className="stack questions">
      {cycle.predictions.map(({ id, number, question, predicted, value, unit, confidence }) => {
        const result = results.find((one) => one.id === id);
        if (!result) return null;
        return (
          <li key={id} className="block stack tight">
            <p className="b">{question}</p>
            <div className="pair compare">
              <div>
                <span className="label">{t('study.predicted')}</span>
                <p className="lg">{predicted}</p>
                {confidence == null ? null : <p className="xs faint">{t('study.sure', { confidence })}</p>}
              </div>
              <div className="stack tight">
                {value == null ? null : <TextInput label={t('study.number')} description={unit || null} inputMode="decimal" value={result.number} onChange={(event) => change(id, { number: event.currentTarget.value })} />}
                <TextInput label={t('study.result')} value={result.result} onChange={(event) => change(id, { result: event.currentTarget.value })} />
              </div>
            </div>
            <SegmentedControl fullWidth className="verdicts" aria-label={t('study.verdict', { number })} value={result.verdict ?? ''} onChange={(verdict) => change(id, { verdict: verdict as ResultValues['verdict'] })} data={VERDICTS.map((verdict) => ({ value: verdict, label: t(`study.verdicts.${verdict}`) }))} />
            <TextInput label={t('study.surprise')} value={result.surprise} onChange={(event) => change(id, { surprise: event.currentTarget.value })} />
          </li>
        );
      })}
    </ol>
  );
}
