import { IdeaFacetsDocument } from '@cairn/contracts';
import { IDEA_LIMITS, ImprovementArea } from '@cairn/domain';
import { Checkbox, TagsInput, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import type { IdeaValues } from './idea-values.js';
import { PartsInput } from './parts-input.js';

export type IdeaForm = UseFormReturnType<IdeaValues>;

/** What an idea needs at least: its name, its sentence, what stays and what may vary. */
export function IdeaCoreFields({ form }: { form: IdeaForm }) {
  const { t } = useTranslation('ideas');
  const list = (field: 'core' | 'adaptable') => ({
    label: t(`form.${field}`), hint: t(`form.${field}Hint`), most: IDEA_LIMITS[field].entries, longest: IDEA_LIMITS[field].characters,
    values: form.getValues()[field], error: textOf(form.errors[field]), errorOf: (place: number) => textOf(form.errors[`${field}.${place}`]),
    onChange: (values: string[]) => form.setFieldValue(field, values),
  });
  return (
    <>
      <TextInput label={t('form.title')} description={t('form.titleHint')} ref={focusFirst} required maxLength={IDEA_LIMITS.title} {...form.getInputProps('title')} />
      <Textarea label={t('form.summary')} description={t('form.summaryHint')} required autosize minRows={2} maxLength={IDEA_LIMITS.summary} {...form.getInputProps('summary')} />
      <PartsInput {...list('core')} />
      <PartsInput {...list('adaptable')} />
    </>
  );
}

/** What helps others to find an idea and to start with it. */
export function IdeaMoreFields({ form }: { form: IdeaForm }) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const facets = useQuery(queryFor(IdeaFacetsDocument, {}, slug));
  const inUse = facets.data?.ideaFacets.drivers.map(({ value }) => value) ?? [];
  return (
    <>
      <Checkbox.Group label={t('form.areas')} {...form.getInputProps('areas')}>
        <div className="stack choices">
          {Object.values(ImprovementArea).map((area) => <Checkbox key={area} value={area} label={t(`area.${area}`)} />)}
        </div>
      </Checkbox.Group>
      <TagsInput
        label={t('form.drivers')}
        description={t('form.driversHint')}
        data={inUse}
        maxTags={IDEA_LIMITS.drivers.entries}
        acceptValueOnBlur
        {...form.getInputProps('drivers')}
        error={textOf(form.errors.drivers) ?? IDEA_LINES.map((at) => textOf(form.errors[`drivers.${at}`])).find(Boolean)}
      />
      <Textarea label={t('form.problem')} autosize minRows={3} maxLength={IDEA_LIMITS.problem} {...form.getInputProps('problem')} />
      <Textarea label={t('form.firstTest')} description={t('form.firstTestHint')} autosize minRows={2} maxLength={IDEA_LIMITS.firstTest} {...form.getInputProps('firstTest')} />
    </>
  );
}

// The form comes after its draft was read, when the drawer has placed the focus already.
function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}

const IDEA_LINES = Array.from({ length: IDEA_LIMITS.drivers.entries }, (_, at) => at);

function textOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined;
}
