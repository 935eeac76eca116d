import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconPlus, IconX } from '../../ui/icons.js';
import { NEW_QUESTION, type QuestionValues } from './plan-values.js';
import { SURE, type Sure } from './quick-values.js';

interface QuestionsProps { questions: QuestionValues[]; onChange: (questions: QuestionValues[]) => void; errorOf: (field: string) => string | null }

/** The questions of a test, each with its prediction and how sure the team is. */
export function PlanQuestions({ questions, onChange, errorOf }: QuestionsProps) {
  const { t } = useTranslation('inquiry');
  const change = (at: number, part: Partial<QuestionValues>) => onChange(questions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="field">
      <legend>{t('plan.questions')}</legend>
      <ol className="stack questions">
        {questions.map((one, at) => (
          <li key={at} className="block stack tight">
            <div className="row g2 top">
              <TextInput className="grow" label={t('plan.question', { number: at + 1 })} value={one.question} error={errorOf(`predictions.${at}.question`)} onChange={(event) => change(at, { question: event.currentTarget.value })} />
              {questions.length > 1 ? <ActionIcon variant="subtle" className="dots" aria-label={t('plan.remove', { number: at + 1 })} onClick={() => onChange(questions.filter((_, index) => index !== at))}><Icon of={IconX} /></ActionIcon> : null}
            </div>
            <TextInput label={t('plan.predicted')} value={one.predicted} error={errorOf(`predictions.${at}.predicted`)} onChange={(event) => change(at, { predicted: event.currentTarget.value })} />
            <div className="row g2">
              <TextInput className="shortnumber" label={t('plan.number')} inputMode="decimal" value={one.number} error={errorOf(`predictions.${at}.value`)} onChange={(event) => change(at, { number: event.currentTarget.value })} />
              <TextInput className="grow" label={t('plan.unit')} value={one.unit} error={errorOf(`predictions.${at}.unit`)} onChange={(event) => change(at, { unit: event.currentTarget.value })} />
            </div>
            <SegmentedControl fullWidth aria-label={t('quick.sure')} value={sureOf(one.confidence)} onChange={(sure) => change(at, { confidence: SURE[sure as Sure] })} data={(Object.keys(SURE) as Sure[]).map((value) => ({ value, label: t(`sure.${value}`) }))} />
          </li>
        ))}
      </ol>
      <div><Button type="button" variant="default" leftSection={<Icon of={IconPlus} />} onClick={() => onChange([...questions, NEW_QUESTION])}>{t('plan.add')}</Button></div>
    </fieldset>
  );
}

// The nearest of the three words; none before one was chosen.
function sureOf(confidence: number | null): string {
  if (confidence === null) return '';
  return (Object.keys(SURE) as Sure[]).reduce((best, key) => (Math.abs(SURE[key] - confidence) < Math.abs(SURE[best] - confidence) ? key : best), 'GUESS');
}
