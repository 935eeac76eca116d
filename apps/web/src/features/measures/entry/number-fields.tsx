import { TextInput, Textarea } from '@mantine/core';
import { FIELDS_OF, type PointFault } from '@cairn/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryMeasure, EntryValues, NumberField } from './entry-values.js';
import { useEntryWords } from './entry-words.js';

interface NumberFieldsProps {
  measure: EntryMeasure;
  values: EntryValues;
  /** The sample is given by its values, not by its mean. */
  sampled: boolean;
  faults: readonly PointFault[];
  onChange: (change: Partial<EntryValues>) => void;
}

/** The numbers of one point, large enough for a thumb; Enter goes on to the next one that is empty. */
export function NumberFields({ measure, values, sampled, faults, onChange }: NumberFieldsProps) {
  const { t } = useTranslation('entry');
  const words = useEntryWords(measure);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.reason;
  if (sampled) {
    return (
      <Textarea
        className="bigfield" label={words.field('values')} description={measure.sampleSize ? `${t('hint.sample', { count: measure.sampleSize })} ${t('hint.values')}` : t('hint.values')}
        inputMode="decimal" autosize minRows={2} value={values.values} error={errorOf('values')} onChange={(event) => onChange({ values: event.currentTarget.value })}
      />
    );
  }
  const fields = FIELDS_OF[measure.type];
  return (
    <div className={fields.length > 1 ? 'bigpair' : undefined}>
      {fields.map((field, index) => (
        <TextInput
          key={field} className="bigfield" size="xl" label={words.field(field)} description={field === 'value' && measure.type === 'TIME_BETWEEN' ? t('hint.timeBetween') : meaning(measure, field)}
          inputMode={whole(measure, field) ? 'numeric' : 'decimal'} autoComplete="off" enterKeyHint={index + 1 < fields.length ? 'next' : 'done'} data-number
          value={values[field]} error={errorOf(field)} onKeyDown={goOn} onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

// What is counted, in the words of the definition, as long as they are short enough to help.
function meaning({ definition, type }: EntryMeasure, field: NumberField): string | undefined {
  const words = field === 'numerator' || (field === 'value' && type !== 'MEAN') ? definition.numerator : field === 'denominator' && type !== 'MEAN' ? definition.denominator : '';
  return words.length > 0 && words.length <= 120 ? words : undefined;
}

function whole({ type }: EntryMeasure, field: NumberField): boolean {
  return field === 'numerator' || type === 'CASES_BETWEEN' || (field === 'denominator' && type !== 'RATE');
}

function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  const inputs = [...(event.currentTarget.form?.querySelectorAll<HTMLInputElement>('input[data-number]') ?? [])];
  const next = inputs.slice(inputs.indexOf(event.currentTarget) + 1).find((input) => input.value === '');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
