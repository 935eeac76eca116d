import { useTranslation } from 'react-i18next';
import type { SessionRecord } from './record-export.js';

type RecordStep = SessionRecord['steps'][number];

/** The agenda as it went: real minutes, revealed predictions, notes by their dots. */
export function RecordSteps({ record }: { record: SessionRecord }) {
  const { t } = useTranslation('sessions');
  return (
    <section className="section" aria-labelledby="went">
      <h2 id="went">{t('record.went')}</h2>
      {record.steps.map((step, at) => <StepRecord key={at} step={step} />)}
    </section>
  );
}

function StepRecord({ step }: { step: RecordStep }) {
  const { t } = useTranslation('sessions');
  const time = step.minutes === null ? t('record.notOpened') : t('record.minutes', { count: step.minutes, planned: step.plannedMinutes });
  return (
    <section className="recordstep">
      <h3>{step.title}</h3>
      <p className="sm faint">{[t(`kind.${step.kind}`), time].join(' · ')}</p>
      {step.prompt ? <p className="prose sm muted">{step.prompt}</p> : null}
      <ul className="answers">
        {step.predictions.map((one, at) => (
          <li key={`p${at}`}>
            <p className="prose">{one.body}</p>
            <p className="sm faint">{[one.name, one.value === null ? null : t('prediction.says', { value: one.value }), one.confidence === null ? null : t('prediction.sure', { confidence: one.confidence })].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
        {step.notes.map((one, at) => <li key={`n${at}`}><p className="prose">{one.body}</p><p className="sm faint">{[one.name, t('notes.dots', { count: one.votes })].join(' · ')}</p></li>)}
      </ul>
    </section>
  );
}
