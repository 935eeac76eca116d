import { MeasureDocument, MeasuresDocument, UpdateMeasureDocument } from '@cairn/contracts';
import { Drawer, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { MeasureDefinitionFields, MeasureGoal, MeasureGroups, MeasurePer, MeasureSample } from './measure-fields.js';
import type { MeasureView } from './measure-page.js';
import { type MeasureValues, goalText, readGoal, readSample, toUpdateInput } from './measure-values.js';

interface EditProps { measure: MeasureView; open: boolean; onClose: () => void }
const COMPARED = ['name', 'goal', 'goalBy', 'numerator', 'denominator', 'source', 'collection', 'why'] as const;

/** Changes a measure; a changed definition becomes its next version. */
export function EditMeasureDrawer({ measure, open, onClose }: EditProps) {
  const { t } = useTranslation(['measures', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.editTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <EditMeasureForm measure={measure} onDone={onClose} />
    </Drawer>
  );
}

function EditMeasureForm({ measure, onDone }: { measure: MeasureView; onDone: () => void }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const refresh = () => {
    for (const document of [MeasureDocument, MeasuresDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
  };
  const saved = valuesOf(measure);
  const form = useForm({
    initialValues: saved,
    validate: {
      goal: (goal, { type }) => (Number.isNaN(readGoal(goal, type)) ? t('form.notANumber') : null),
      sampleSize: (size, { type }) => (type === 'MEAN' && Number.isNaN(readSample(size)) ? t('form.notWhole') : null),
    },
  });
  const versioned = useVersioned(measure.version);
  const update = useAct(UpdateMeasureDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: () => {
      toast(t('form.saved', { name: form.getValues().name }));
      refresh();
      onDone();
    },
  });
  const save = (version = versioned.version) => update.act({ input: toUpdateInput(form.getValues(), measure.id, version) });
  const yours = form.getValues();
  return (
    <form className="stack" onSubmit={form.onSubmit(() => save())}>
      {update.problem ? <Notice>{update.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={COMPARED.map((field) => ({ label: t(`form.${field}`), theirs: saved[field], yours: yours[field] }))}
          pending={update.pending}
          onKeep={() => save(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      <TextInput label={t('form.name')} required {...form.getInputProps('name')} />
      <MeasurePer form={form} />
      <MeasureSample form={form} />
      <MeasureGoal form={form} />
      <MeasureDefinitionFields form={form} />
      <MeasureGroups form={form} />
      <p className="sm faint">{t('form.newVersion')}</p>
      <div><SubmitButton pending={update.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}

function valuesOf({ name, kind, type, direction, unit, grain, goal, goalBy, per, sampleSize, strataName, strata, visibility, definition }: MeasureView): MeasureValues {
  const { why, numerator, denominator, source, collection } = definition;
  return { name, kind, type, direction, unit, grain, goal: goalText(goal, type), goalBy: goalBy ?? '', per: String(per), sampleSize: sampleSize == null ? '' : String(sampleSize), chartKind: '', strataName: strataName ?? '', strata, visibility, why, numerator, denominator, source, collection };
}
