import type { StepKind } from '@cairn/contracts';
import { ActionIcon, NativeSelect, NumberInput, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconArrowDown, IconArrowUp, IconTrash } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import type { Choices, PlanFormState } from './plan-form.js';

const KINDS: readonly StepKind[] = ['TALK', 'PREDICTION', 'NOTES', 'COMMITMENTS', 'REVIEW'];
const SUBJECTS = ['measures', 'ideas', 'cycles'] as const;

/** One step of the agenda in the form, with the buttons that move it. */
export function StepFields({ form, at, choices }: { form: PlanFormState; at: number; choices: Choices }) {
  const { t } = useTranslation(['sessions', 'common']);
  const step = form.getValues().steps[at];
  if (!step) return null;
  const field = (name: string) => form.getInputProps(`steps.${at}.${name}`);
  return (
    <li className="planstep">
      <fieldset>
        <legend className="sr">{t('plan.step', { number: at + 1 })}</legend>
        <div className="stepline">
          <TextInput label={t('plan.stepTitle')} maxLength={120} required {...field('title')} />
          <NativeSelect label={t('plan.kind')} disabled={step.opened} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} {...field('kind')} />
          <NumberInput label={t('plan.minutes')} min={1} max={480} allowDecimal={false} hideControls required {...field('minutes')} />
        </div>
        <Textarea label={t('plan.prompt')} autosize minRows={1} maxLength={1000} {...field('prompt')} />
        <div className="stepline more">
          <NativeSelect label={t('plan.about')} {...field('about')}>
            <option value="">{t('plan.nothing')}</option>
            {SUBJECTS.filter((kind) => choices[kind].length > 0).map((kind) => (
              <optgroup key={kind} label={t(`plan.subjects.${kind}`)}>{choices[kind].map(({ id, name }) => <option key={id} value={`${kind.slice(0, -1)}:${id}`}>{name}</option>)}</optgroup>
            ))}
          </NativeSelect>
          {step.kind === 'NOTES' ? <NumberInput label={t('plan.votesEach')} min={0} max={20} allowDecimal={false} hideControls {...field('votesEach')} /> : null}
        </div>
      </fieldset>
      <StepButtons form={form} at={at} />
    </li>
  );
}

function StepButtons({ form, at }: { form: PlanFormState; at: number }) {
  const { t } = useTranslation(['sessions', 'common']);
  const { steps } = form.getValues();
  const step = steps[at];
  if (!step) return null;
  const name = step.title || t('plan.step', { number: at + 1 });
  const move = (to: number) => form.reorderListItem('steps', { from: at, to });
  const remove = () => {
    form.removeListItem('steps', at);
    toast(t('plan.stepRemoved', { name }), { label: t('common:undo'), act: () => form.insertListItem('steps', step, at) });
  };
  return (
    <div className="stepbuttons">
      <ActionIcon variant="transparent" disabled={at === 0} aria-label={t('plan.up', { name })} onClick={() => move(at - 1)}><Icon of={IconArrowUp} /></ActionIcon>
      <ActionIcon variant="transparent" disabled={at === steps.length - 1} aria-label={t('plan.down', { name })} onClick={() => move(at + 1)}><Icon of={IconArrowDown} /></ActionIcon>
      {step.opened ? null : <ActionIcon variant="transparent" aria-label={t('plan.remove', { name })} onClick={remove}><Icon of={IconTrash} /></ActionIcon>}
    </div>
  );
}
