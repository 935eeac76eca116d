import type { IdeaField } from '@cairn/domain';
import { Button, Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clashOf, type IdeaValues, merged, type Side, wordsOf } from './idea-values.js';
import { useFieldWords } from './use-field-words.js';

interface ClashProps {
  opened: IdeaValues;
  mine: IdeaValues;
  saved: IdeaValues;
  pending: boolean;
  onChosen: (values: IdeaValues) => void;
}

/** Somebody saved first: both versions of each field side by side, and one choice for each. */
export function IdeaClash({ opened, mine, saved, pending, onChosen }: ClashProps) {
  const { t } = useTranslation('ideas');
  const [sides, setSides] = useState(() => clashOf(opened, mine, saved));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="block stack clash" aria-labelledby="clash">
      <div role="alert">
        <h3 id="clash" ref={heading} tabIndex={-1}>{t('clash.title')}</h3>
        <p className="sm muted">{sides.size > 0 ? t('clash.text') : t('clash.same')}</p>
      </div>
      {[...sides].map(([field, side]) => (
        <ClashField key={field} field={field} side={side} mine={mine} saved={saved} onChange={(next) => setSides(new Map(sides).set(field, next))} />
      ))}
      <div><Button disabled={pending} onClick={() => onChosen(merged(mine, saved, sides))}>{t('clash.save')}</Button></div>
    </section>
  );
}

interface FieldProps { field: IdeaField; side: Side; mine: IdeaValues; saved: IdeaValues; onChange: (side: Side) => void }

function ClashField({ field, side, mine, saved, onChange }: FieldProps) {
  const { t } = useTranslation('ideas');
  const words = useFieldWords();
  const shown = (values: IdeaValues) => words(field, wordsOf(values)) || t('clash.empty');
  return (
    <Radio.Group label={t(`field.${field}`)} value={side} onChange={(next) => onChange(next as Side)}>
      <div className="pair sides">
        <div className={side === 'theirs' ? 'version on' : 'version'}>
          <Radio value="theirs" label={t('clash.theirs')} />
          <p className="sm versionwords">{shown(saved)}</p>
        </div>
        <div className={side === 'mine' ? 'version on' : 'version'}>
          <Radio value="mine" label={t('clash.mine')} />
          <p className="sm versionwords">{shown(mine)}</p>
        </div>
      </div>
    </Radio.Group>
  );
}
