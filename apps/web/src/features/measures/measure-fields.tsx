import { NativeSelect, Radio, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { MeasureValues } from './measure-values.js';

type Form = UseFormReturnType<MeasureValues>;

/** What is measured and in which steps. Fixed once the measure has data. */
export function MeasureNature({ form }: { form: Form }) {
  const { t } = useTranslation(['measures', 'common']);
  return (
    <>
      <Radio.Group label={t('form.kind')} {...form.getInputProps('kind')}>
        <div className="stack tight choices">
          {(['OUTCOME', 'PROCESS', 'BALANCING'] as const).map((kind) => (
            <Radio key={kind} value={kind} label={t(`kind.${kind}`)} description={t(`kindMeans.${kind}`)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group label={t('form.type')} {...form.getInputProps('type')}>
        <div className="stack tight choices">
          {(['PROPORTION', 'COUNT', 'RATE', 'VALUE', 'MEAN', 'TIME_BETWEEN', 'CASES_BETWEEN'] as const).map((type) => (
            <Radio key={type} value={type} label={t(`type.${type}`)} description={t(`typeMeans.${type}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className="fieldpair">
        <TextInput label={t('form.unit')} description={t('form.unitHint')} required {...form.getInputProps('unit')} />
        <NativeSelect
          label={t('form.grain')}
          data={(['SCHOOL_YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'] as const).map((grain) => ({ value: grain, label: t(`common:grain.${grain}`) }))}
          {...form.getInputProps('grain')}
        />
      </div>
    </>
  );
}

/** Which way is good, and the goal. */
export function MeasureGoal({ form }: { form: Form }) {
  const { t } = useTranslation(['measures', 'common']);
  return (
    <>
      <Radio.Group label={t('form.direction')} {...form.getInputProps('direction')}>
        <div className="row wrap choices">
          {(['DOWN', 'UP', 'NEUTRAL'] as const).map((direction) => <Radio key={direction} value={direction} label={t(`direction.${direction}`)} />)}
        </div>
      </Radio.Group>
      <div className="fieldpair">
        <TextInput label={`${t('form.goal')} (${t('common:optional')})`} description={t('form.goalHint')} inputMode="decimal" {...form.getInputProps('goal')} />
        <TextInput label={`${t('form.goalBy')} (${t('common:optional')})`} type="date" {...form.getInputProps('goalBy')} />
      </div>
    </>
  );
}

/** The operational definition: so exact that two people come to the same number. */
export function MeasureDefinitionFields({ form }: { form: Form }) {
  const { t } = useTranslation('measures');
  const share = form.getValues().type === 'PROPORTION';
  const area = { autosize: false, rows: 2, required: true } as const;
  return (
    <section className="stack" aria-labelledby="definition">
      <div>
        <h3 id="definition">{t('form.definition')}</h3>
        <p className="sm faint">{t('form.definitionHint')}</p>
      </div>
      <Textarea label={t('form.numerator')} description={t('form.numeratorHint')} {...area} {...form.getInputProps('numerator')} />
      {share ? <Textarea label={t('form.denominator')} description={t('form.denominatorHint')} {...area} {...form.getInputProps('denominator')} /> : null}
      <Textarea label={t('form.source')} description={t('form.sourceHint')} {...area} {...form.getInputProps('source')} />
      <Textarea label={t('form.collection')} description={t('form.collectionHint')} {...area} {...form.getInputProps('collection')} />
      <Textarea label={t('form.why')} {...area} {...form.getInputProps('why')} />
    </section>
  );
}
