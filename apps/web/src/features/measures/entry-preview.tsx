import { TextInput } from '@mantine/core';
import { type EntryField, entryFieldsOf, type Tracker } from '@cairn/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { valueWords } from '../../app/words/value-words.js';

/** The entry form as a team will see it, to be tried: what is typed goes nowhere. */
export function EntryPreview({ tracker }: { tracker: Tracker }) {
  const { t } = useTranslation('trackers');
  const [typed, setTyped] = useState<Partial<Record<EntryField, string>>>({});
  const heading = useId();
  const { measure: { type, per }, form, groups } = tracker;
  const value = pointOf(typed, tracker);
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('page.form')}</h2>
      <p className="sm faint">{t('page.formLede')}</p>
      <div className="block stack entrypreview">
        {form.help ? <p className="muted">{form.help}</p> : null}
        {entryFieldsOf(type).map((field) => (
          <TextInput
            key={field}
            label={form.fields[field]?.label}
            description={form.fields[field]?.help || undefined}
            inputMode="decimal"
            value={typed[field] ?? ''}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
        <p role="status"><span className="sm faint">{t('page.result')}</span> <b>{value === null ? t('page.noResult') : `${valueWords(value, type)}${per === 1 ? '' : ` / ${per.toLocaleString('en-US')}`}`}</b></p>
        {groups ? <p className="sm faint">{t('page.formGroups')} {t('page.groupsOf', { name: groups.name, groups: groups.of.join(', ') })}.</p> : null}
      </div>
    </section>
  );
}

function pointOf(typed: Partial<Record<EntryField, string>>, { measure: { type, per } }: Tracker): number | null {
  const read = (field: EntryField): number => Number((typed[field] ?? '').replace(/,/g, '').trim() || NaN);
  const value = type === 'PROPORTION' || type === 'RATE' ? (read('numerator') / read('denominator')) * per : read('value');
  return Number.isFinite(value) ? value : null;
}
