import { type SessionChoicesQuery, SessionChoicesDocument, type Visibility } from '@cairn/contracts';
import { PROTOCOLS, type Protocol, type TimedStep, agendaTime, compareVisibility, withinAgreement } from '@cairn/domain';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { PartTrouble } from '../../app/pages/part-trouble.js';
import { Icon } from '../../ui/icon.js';
import { IconPlus } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { type PlanValues, newStep, stepsOf } from './plan-values.js';
import { StepFields } from './step-fields.js';

export type PlanFormState = UseFormReturnType<PlanValues>;
export type Choices = SessionChoicesQuery['sessionChoices'];

interface PlanFormProps { form: PlanFormState; problem: string | null; pending: boolean; action: string; onSubmit: (values: PlanValues) => void; planned?: Visibility }

/** The plan of a session. `planned`: who knows of it already; it can be shown to more, never to fewer. */
export function PlanForm({ form, problem, pending, action, onSubmit, planned }: PlanFormProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useNetwork();
  const offered = useQuery(queryFor(SessionChoicesDocument, {}, slug));
  const choices = offered.data?.sessionChoices ?? { maxVisibility: 'OWNER' as const, teams: [], measures: [], ideas: [], cycles: [] };
  const { steps } = form.getValues();
  return (
    <form className="stack loose" onSubmit={form.onSubmit(onSubmit)}>
      {problem ? <Notice>{problem}</Notice> : null}
      <div className="planhead">
        <TextInput label={t('plan.name')} maxLength={120} required {...form.getInputProps('title')} />
        <TextInput type="datetime-local" label={t('plan.startsAt')} {...form.getInputProps('startsAt')} />
        <Textarea className="wide" label={t('plan.purpose')} description={t('plan.purposeHint')} autosize minRows={2} maxLength={1000} {...form.getInputProps('purpose')} />
        <PartTrouble queries={[offered]} what={t('plan.unknown')} />
        <Audience form={form} choices={choices} planned={planned} />
      </div>
      <section aria-labelledby="agenda">
        <div className="row between wrap">
          <h2 id="agenda">{t('plan.agenda')}</h2>
          <AgendaSum steps={steps.map(({ kind, minutes }) => ({ kind, minutes: Number(minutes) || 0 }))} />
        </div>
        {planned === undefined ? <Protocols form={form} /> : null}
        <ol className="plansteps">{steps.map((step, at) => <StepFields key={step.key} form={form} at={at} choices={choices} />)}</ol>
        <Button variant="default" leftSection={<Icon of={IconPlus} />} onClick={() => form.insertListItem('steps', newStep())}>{t('plan.addStep')}</Button>
      </section>
      <div><SubmitButton size="lg" pending={pending}>{action}</SubmitButton></div>
    </form>
  );
}

function AgendaSum({ steps }: { steps: readonly TimedStep[] }) {
  const { t } = useTranslation('sessions');
  const { minutes, learningShare } = agendaTime(steps);
  return <p className="muted" role="status">{t('plan.sum', { count: minutes, share: Math.round(learningShare * 100) })}</p>;
}

function Audience({ form, choices, planned }: { form: PlanFormState; choices: Choices; planned?: Visibility }) {
  const { t } = useTranslation('sessions');
  const wide = (visibility: Visibility) => withinAgreement(visibility, choices.maxVisibility) && (!planned || compareVisibility(visibility, planned) >= 0);
  const { audience } = form.getValues();
  const kept = audience.startsWith('TEAM:') ? audience : null;
  const teams = planned ? choices.teams.filter(({ id }) => `TEAM:${id}` === kept) : choices.teams;
  const options = [
    ...(wide('NETWORK') || audience === 'NETWORK' ? [{ value: 'NETWORK', label: t('plan.audience.NETWORK') }] : []),
    ...(wide('OWNER') || audience === 'OWNER' ? [{ value: 'OWNER', label: t('plan.audience.OWNER') }] : []),
    ...teams.map(({ id, name }) => ({ value: `TEAM:${id}`, label: t('plan.audience.TEAM', { name }) })),
  ];
  return <NativeSelect label={t('plan.audience.label')} description={t(`plan.audience.hint`)} data={options} {...form.getInputProps('audience')} />;
}

function Protocols({ form }: { form: PlanFormState }) {
  const { t } = useTranslation('sessions');
  const wordsOf = (key: Protocol['key'], step: 's1') => ({ title: t(`protocol.${key}.steps.${step}.title`), prompt: t(`protocol.${key}.steps.${step}.prompt`) });
  return (
    <div className="protocols">
      <p className="label">{t('plan.protocols')}</p>
      <div className="row wrap g2">
        {PROTOCOLS.map(({ key, steps }) => (
          <button
            key={key} type="button" className="chip" title={t(`protocol.${key}.about`)}
            onClick={() => form.setFieldValue('steps', stepsOf(key, (at) => wordsOf(key, `s${at + 1}` as 's1')))}
          >
            {t(`protocol.${key}.name`)} · {t('list.minutes', { count: agendaTime(steps).minutes })}
          </button>
        ))}
      </div>
    </div>
  );
}
