import { useTranslation } from 'react-i18next';
import { dayWords } from '../../app/words/dates.js';
import type { CycleView } from './cycle-view.js';
import { Said, SaidList } from './said.js';
import { useTestWords } from './test-words.js';

/** The plan as it stands, to be read. Predictions stand in the study, beside what happened, once there is one. */
export function PlanSaid({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const words = useTestWords();
  const compared = cycle.stage === 'STUDYING' || cycle.stage === 'CLOSED';
  return (
    <SaidList empty={false}>
      <Said label={t('plan.objective')}>{cycle.objective}</Said>
      {compared ? null : cycle.predictions.map(({ id, question, predicted, confidence }) => (
        <Said key={id} label={question}>{[predicted, confidence == null ? '' : t('study.sure', { confidence })].filter(Boolean).join(', ')}</Said>
      ))}
      <Said label={t('quick.size')}>{words.scale(cycle)}</Said>
      <Said label={t('plan.look')}>{cycle.plannedEnd ? dayWords(cycle.plannedEnd) : ''}</Said>
      <Said label={t('plan.where')}>{cycle.site?.name}</Said>
      <Said label={t('plan.measure')}>{cycle.measure?.name}</Said>
      <Said label={t('plan.tasks')}>{cycle.tasks.map(({ what, who, when, where }) => [what, who, when, where].filter(Boolean).join(', ')).join('\n')}</Said>
      <Said label={t('plan.dataPlan')}>{cycle.dataPlan}</Said>
    </SaidList>
  );
}
