import type { ActDecision } from '@cairn/contracts';
import { SegmentedControl, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FOLLOWS, type StudyValues } from './study-values.js';

const CHOICES: readonly ActDecision[] = ['ADOPT', 'ADAPT', 'ABANDON'];

interface ActProps { values: StudyValues; set: (change: Partial<StudyValues>) => void; errorOf: (field: string) => string | null }

/** Adopt, adapt or abandon, why, and what each of them asks. */
export function ActFields({ values, set, errorOf }: ActProps) {
  const { t } = useTranslation('inquiry');
  const { decision } = values;
  return (
    <div className="stack">
      <div className="stack tight">
        <SegmentedControl fullWidth aria-label={t('act.decision')} value={decision ?? ''} onChange={(value) => set({ decision: value as ActDecision })} data={CHOICES.map((value) => ({ value, label: t(`act.choices.${value}`) }))} />
        {decision ? <p className="sm muted" role="status">{t(`act.means.${decision}`)}</p> : null}
      </div>
      <Textarea label={t('act.why')} autosize minRows={2} value={values.why} error={errorOf('why')} onChange={(event) => set({ why: event.currentTarget.value })} />
      {decision ? FOLLOWS[decision].map((field) => (
        <Textarea key={field} label={t(`act.${field}`)} autosize minRows={1} value={values[field]} error={errorOf(field)} onChange={(event) => set({ [field]: event.currentTarget.value })} />
      )) : null}
    </div>
  );
}
