import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfMoment } from '../../app/words/dates.js';
import type { MeasureView } from './measure-page.js';

/** What counts, out of whom, from where: one line, and all of it on request. */
export function HowWeCount({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation('measures');
  const [open, setOpen] = useState(false);
  const { definition } = measure;
  const parts = [
    [t('page.why'), definition.why],
    [t('page.counts'), definition.numerator],
    [t('page.outOf'), definition.denominator],
    [t('page.source'), definition.source],
    [t('page.collection'), definition.collection],
  ] as const;
  return (
    <div className="sm">
      {definition.numerator}{' '}
      <button type="button" className="linklike" aria-expanded={open} aria-controls="how" onClick={() => setOpen(!open)}>
        {open ? t('page.hide') : t('page.how')}
      </button>
      {open ? (
        <div id="how" className="block stack" style={{ marginTop: 'var(--s-4)' }}>
          <dl className="definition">
            {parts.map(([term, text]) => [<dt key={term}>{term}</dt>, <dd key={`${term}-text`}>{text}</dd>])}
          </dl>
          <p className="faint">
            {t('page.definitionVersion', { number: definition.number, when: dayOfMoment(definition.validFrom) })} · {t('page.owner', { name: measure.owner.name })}
          </p>
        </div>
      ) : null}
    </div>
  );
}
