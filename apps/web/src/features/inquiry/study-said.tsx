import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { TableWrap } from '../../ui/table-wrap.js';
import type { CycleView } from './cycle-view.js';
import { Said, SaidList } from './said.js';
import { PROMPTS } from './study-values.js';

/** What happened beside what was predicted, and what was learned, to be read. */
export function StudySaid({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  return (
    <div className="stack">
      {cycle.predictions.length > 0 ? (
        <TableWrap label={t('plan.questions')}>
          <table>
            <thead><tr><th scope="col">{t('plan.questions')}</th><th scope="col">{t('study.predicted')}</th><th scope="col">{t('study.happened')}</th></tr></thead>
            <tbody>
              {cycle.predictions.map(({ id, question, predicted, confidence, result, resultValue, unit, verdict, surprise }) => (
                <tr key={id}>
                  <th scope="row">{question}</th>
                  <td>{predicted}{confidence == null ? null : <><br /><span className="xs faint">{t('study.sure', { confidence })}</span></>}</td>
                  <td>{[resultValue == null ? '' : `${resultValue} ${unit}`.trim(), result, verdict ? t(`study.verdicts.${verdict}`) : ''].filter(Boolean).join(', ')}{surprise ? <><br /><span className="xs faint">{surprise}</span></> : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      ) : null}
      <SaidList empty={!cycle.learned && PROMPTS.every((field) => !cycle[field]) && cycle.conditions.length === 0}>
        <Said label={t('study.learned')}>{cycle.learned}</Said>
        {PROMPTS.map((field) => <Said key={field} label={t(`study.${field}`)}>{cycle[field]}</Said>)}
        <Said label={t('study.conditions')}>{cycle.conditions.join('\n')}</Said>
      </SaidList>
    </div>
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
      {next ? <p><Link className="link" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: next.id }}>{t('act.openNext', { number: next.number })}</Link></p> : null}
    </div>
  );
}
