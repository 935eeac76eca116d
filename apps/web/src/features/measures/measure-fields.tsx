import { ActionIcon, Button, NativeSelect, Radio, TextInput, Textarea } from '@mantine/core';
import { kindsFor, POINTS_FOR_PROPOSAL, proposeLater } from '@cairn/domain';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { countWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconPlus, IconX } from '../../ui/icons.js';
import type { MeasureType } from '@cairn/contracts';
import { type MeasureValues, asksDenominator } from './measure-values.js';

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
      <Radio.Group label={t('form.type')} {...form.getInputProps('type')} onChange={(type) => form.setValues({ type: type as MeasureType, chartKind: '' })}>
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

const PER = ['1', '100', '1000', '10000', '100000'];

/** Per how many a rate is shown. */
export function MeasurePer({ form }: { form: Form }) {
  const { t } = useTranslation('charts');
  if (form.getValues().type !== 'RATE') return null;
  return <NativeSelect label={t('form.per')} description={t('form.perHint')} data={PER.map((value) => ({ value, label: countWords(Number(value)) }))} {...form.getInputProps('per')} />;
}

/** Of how many values each mean is made. */
export function MeasureSample({ form }: { form: Form }) {
  const { t } = useTranslation(['charts', 'common']);
  if (form.getValues().type !== 'MEAN') return null;
  return <TextInput label={`${t('form.sample')} (${t('common:optional')})`} description={t('form.sampleHint')} inputMode="numeric" {...form.getInputProps('sampleSize')} />;
}

/** How the new measure is charted: as proposed, with what that is and why, or by a kind that fits its type. */
export function MeasureChart({ form }: { form: Form }) {
  const { t } = useTranslation('charts');
  const { type } = form.getValues();
  return (
    <Radio.Group label={t('read.kindLabel')} description={t('form.chartHint')} {...form.getInputProps('chartKind')}>
      <div className="stack tight choices">
        <Radio value="" label={t('form.asProposed')} description={t('form.proposed', { needed: POINTS_FOR_PROPOSAL, why: proposeLater(type).sentence })} />
        {kindsFor(type).map((kind) => <Radio key={kind} value={kind} label={t(`read.kind.${kind}`)} description={t(`read.kindMeans.${kind}`)} />)}
      </div>
    </Radio.Group>
  );
}

/** The groups that a measure is told apart by: their name, and each of them. */
export function MeasureGroups({ form }: { form: Form }) {
  const { t } = useTranslation(['charts', 'common']);
  const { strata } = form.getValues();
  return (
    <fieldset className="stack tight groups">
      <legend className="b">{`${t('form.groups')} (${t('common:optional')})`}</legend>
      <p className="sm faint">{t('form.groupsHint')}</p>
      {strata.length > 0 ? <TextInput label={t('form.strataName')} description={t('form.strataNameHint')} required {...form.getInputProps('strataName')} /> : null}
      {strata.map((_, index) => (
        <div key={index} className="row g1">
          <TextInput className="grow" aria-label={t('form.group', { number: index + 1 })} placeholder={t('form.group', { number: index + 1 })} {...form.getInputProps(`strata.${index}`)} />
          <ActionIcon variant="subtle" className="dots" aria-label={t('form.removeGroup', { number: index + 1 })} onClick={() => form.removeListItem('strata', index)}><Icon of={IconX} /></ActionIcon>
        </div>
      ))}
      {form.errors.strata ? <p className="sm danger" role="alert">{form.errors.strata}</p> : null}
      <div><Button variant="default" size="compact-md" leftSection={<Icon of={IconPlus} />} onClick={() => form.insertListItem('strata', '')}>{t('form.addGroup')}</Button></div>
    </fieldset>
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

// What is asked for depends on what is counted.
const COUNTS = {
  PROPORTION: 'form.numerator', COUNT: 'form.numerator', RATE: 'form.numerator', VALUE: 'charts:form.countsValue', MEAN: 'charts:form.countsMean',
  TIME_BETWEEN: 'charts:form.countsEvent', CASES_BETWEEN: 'charts:form.countsEvent',
} as const;
const OUT_OF = { PROPORTION: 'form.denominator', RATE: 'charts:form.outOfRate', MEAN: 'charts:form.outOfMean', CASES_BETWEEN: 'charts:form.outOfCases' } as const;

/** The operational definition: so exact that two people come to the same number. */
export function MeasureDefinitionFields({ form }: { form: Form }) {
  const { t } = useTranslation(['measures', 'charts']);
  const { type } = form.getValues();
  const area = { autosize: false, rows: 2, required: true } as const;
  return (
    <section className="stack" aria-labelledby="definition">
      <div>
        <h3 id="definition">{t('form.definition')}</h3>
        <p className="sm faint">{t('form.definitionHint')}</p>
      </div>
      <Textarea label={t(COUNTS[type])} description={type === 'PROPORTION' ? t('form.numeratorHint') : undefined} {...area} {...form.getInputProps('numerator')} />
      {asksDenominator(type) ? <Textarea label={t(OUT_OF[type])} description={type === 'PROPORTION' ? t('form.denominatorHint') : undefined} {...area} {...form.getInputProps('denominator')} /> : null}
      <Textarea label={t('form.source')} description={t('form.sourceHint')} {...area} {...form.getInputProps('source')} />
      <Textarea label={t('form.collection')} description={t('form.collectionHint')} {...area} {...form.getInputProps('collection')} />
      <Textarea label={t('form.why')} {...area} {...form.getInputProps('why')} />
    </section>
  );
}
