import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconPlus, IconX } from '../../ui/icons.js';

interface PartsInputProps {
  label: string;
  hint: string;
  most: number;
  longest: number;
  values: readonly string[];
  errorOf: (place: number) => string | undefined;
  /** The error of the list as a whole. */
  error?: string;
  onChange: (values: string[]) => void;
}

/** Lines of a list. Enter makes the next one, Backspace in an empty one takes it away. */
export function PartsInput({ label, hint, most, longest, values, errorOf, error, onChange }: PartsInputProps) {
  const { t } = useTranslation('ideas');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelectorAll('input')[wanted.current]?.focus();
    wanted.current = null;
  });
  const put = (next: string[], focus: number) => {
    wanted.current = focus;
    onChange(next);
  };
  const add = (behind: number) => {
    if (values.length < most) put([...values.slice(0, behind + 1), '', ...values.slice(behind + 1)], behind + 1);
  };
  const drop = (place: number) => {
    if (values.length > 1) put(values.filter((_, at) => at !== place), Math.max(0, place - 1));
    else put([''], 0);
  };
  return (
    <div className="stack tight" role="group" aria-labelledby={id} ref={box}>
      <div>
        <span className="b" id={id}>{label}</span>
        <p className="sm faint">{hint}</p>
      </div>
      {values.map((value, place) => (
        // Lines have no name of their own; their place is all there is.
        <div key={place} className="row g2 part">
          <TextInput
            className="grow"
            aria-label={t('form.part', { label, place: place + 1 })}
            value={value}
            maxLength={longest}
            error={errorOf(place)}
            onChange={(event) => onChange(values.map((one, at) => (at === place ? event.currentTarget.value : one)))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventDefault();
                add(place);
              } else if (event.key === 'Backspace' && value === '' && values.length > 1) {
                event.preventDefault();
                drop(place);
              }
            }}
          />
          {values.length > 1 ? (
            <ActionIcon variant="subtle" className="dots" aria-label={t('form.removePart', { label, place: place + 1 })} onClick={() => drop(place)}><Icon of={IconX} /></ActionIcon>
          ) : null}
        </div>
      ))}
      {error ? <p className="sm fielderror" role="alert">{error}</p> : null}
      {values.length < most ? (
        <div><Button variant="subtle" size="sm" leftSection={<Icon of={IconPlus} />} aria-label={`${t('form.addPart')}: ${label}`} onClick={() => add(values.length - 1)}>{t('form.addPart')}</Button></div>
      ) : null}
    </div>
  );
}
