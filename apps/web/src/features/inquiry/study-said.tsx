import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import type { CycleView } from './cycle-view.js';
import { Said, SaidList } from './said.js';
import { PROMPTS } from './study-values.js';

/** What happened beside what was predicted, and what was learned, to be read. */
export function StudySaid({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  return (
    <div className="stack">
      {cycle.predictions.length > 0 ? (
        <ul className="rows compared" aria-label={t('plan.questions')}>
          {cycle.predictions.map((one) => <li key={one.id}><Compared prediction={one} /></li>)}
        </ul>
      ) : null}
      <SaidList empty={!cycle.learned && PROMPTS.every((field) => !cycle[field]) && cycle.conditions.length === 0}>
        <Said label={t('study.learned')}>{cycle.learned}</Said>
        {PROMPTS.map((field) => <Said key={field} label={t(`study.${field}`)}>{cycle[field]}</Said>)}
        <Said label={t('study.conditions')}>{cycle.conditions.join('\n')}</Said>
      </SaidList>
    </div>
  );
}

// What was predicted stands beside what happened on a desk and above it on a phone, where a table would leave both a finger wide.
function Compared({ prediction: { question, predicted, confidence, result, resultValue, unit, verdict, surprise } }: { prediction: CycleView['predictions'][number] }) {
  const { t } = useTranslation('inquiry');
  const happened = [resultValue == null ? '' : `${resultValue} ${unit}`.trim(), result, verdict ? t(`study.verdicts.${verdict}`) : ''].filter(Boolean).join(', ');
  return (
    <>
      <h3>{question}</h3>
      <dl className="said pair">
        <div><dt>{t('study.predicted')}</dt><dd>{predicted}</dd>{confidence == null ? null : <dd className="sm muted">{t('study.sure', { confidence })}</dd>}</div>
        <div><dt>{t('study.happened')}</dt><dd>{happened || t('study.notYet')}</dd>{surprise ? <dd className="sm muted">{surprise}</dd> : null}</div>
      </dl>
    </>
  );
}

/** What followed, to be read; and the way to the next cycle. */
export function ActSaid({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const next = cycle.ramp.find(({ number }) => number === cycle.number + 1);
  if (!cycle.decision) return null;
  return (
    <div className="stack tight">
      <p className="lg b">{t(`decision.${cycle.decision}`)}</p>
      <SaidList empty={false}>
        <Said label={t('act.why_said')}>{cycle.why}</Said>
        <Said label={t('act.nextStep')}>{cycle.nextStep}</Said>
        <Said label={t('act.scalePlan')}>{cycle.scalePlan}</Said>
        <Said label={t('act.sustainedBy')}>{cycle.sustainedBy}</Said>
        <Said label={t('act.retryWhen')}>{cycle.retryWhen}</Said>
      </SaidList>
      {next ? <p><Link className="link" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: next.id }}>{t(next.stage === 'DRAFT' || next.stage === 'PLANNED' ? 'act.planNext' : 'act.openNext', { number: next.number })}</Link></p> : null}
    </div>
  );
}
