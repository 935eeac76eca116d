import { CreateMeasureDocument, type MeasureKind, MeasuresDocument } from '@cairn/contracts';
import { Drawer, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { VisibilityPick } from '../../app/visibility-pick.js';
import { MeasureChart, MeasureDefinitionFields, MeasureGoal, MeasureGroups, MeasureNature, MeasurePer, MeasureSample } from './measure-fields.js';
import { NEW_MEASURE, readGoal, readSample, toCreateInput } from './measure-values.js';

/** Names a measure, of a kind that is missing or of any. */
export function MeasureDrawer({ open, kind, onClose }: { open: boolean; kind?: MeasureKind; onClose: () => void }) {
  const { t } = useTranslation(['measures', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.addTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <NewMeasureForm kind={kind} />
    </Drawer>
  );
}

function NewMeasureForm({ kind = 'OUTCOME' }: { kind?: MeasureKind }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { ...NEW_MEASURE, kind },
    validate: {
      goal: (goal, { type }) => (Number.isNaN(readGoal(goal, type)) ? t('form.notANumber') : null),
      sampleSize: (size, { type }) => (type === 'MEAN' && Number.isNaN(readSample(size)) ? t('form.notWhole') : null),
    },
  });
  const create = useAct(CreateMeasureDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ createMeasure }) => {
      toast(t('form.created', { name: createMeasure.name }));
      void queries.invalidateQueries({ queryKey: keyOf(MeasuresDocument, slug) });
      void navigate({ to: '/n/$slug/measures/$measureId', params: { slug, measureId: createMeasure.id } });
    },
  });
  const submit = form.onSubmit((values) => create.act({ input: toCreateInput(values, t('form.denominatorNone')) }));
  return (
    <form className="stack" onSubmit={submit}>
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      <TextInput label={t('form.name')} description={t('form.nameHint')} data-autofocus required {...form.getInputProps('name')} />
      <MeasureNature form={form} />
      <MeasurePer form={form} />
      <MeasureSample form={form} />
      <MeasureGoal form={form} />
      <MeasureDefinitionFields form={form} />
      <MeasureGroups form={form} />
      <MeasureChart form={form} />
      <div className="row between wrap">
        <VisibilityPick label={t('form.visibility')} value={form.getValues().visibility} onChange={(visibility) => form.setFieldValue('visibility', visibility)} />
        <SubmitButton pending={create.pending}>{t('form.create')}</SubmitButton>
      </div>
    </form>
  );
}
