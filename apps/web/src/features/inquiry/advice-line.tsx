import type { FailureCost, Readiness } from '@cairn/contracts';
import { type Belief, SCALE_ADVICE_SOURCE, type ScaleSize, beyondAdvice, scaleAdvice } from '@cairn/domain';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconBulb } from '../../ui/icons.js';

export interface AdviceProps {
  belief: Belief;
  cost: FailureCost;
  readiness: Readiness;
  planned: ScaleSize | null;
  onChange: (change: { failureCost?: FailureCost; readiness?: Readiness }) => void;
}

/** How small to start, in one line; what it rests on can be corrected. */
export function AdviceLine({ belief, cost, readiness, planned, onChange }: AdviceProps) {
  const { t } = useTranslation('inquiry');
  const [open, setOpen] = useState(false);
  const advised = scaleAdvice(belief, cost, readiness);
  return (
    <div className="stack tight">
      <p className="advice">
        <Icon of={IconBulb} />
        <span role="status">
          {t(`advice.${belief}_${cost}`, { size: t(`advice.size.${advised}`) })} {beyondAdvice(planned, advised) ? t('advice.tooLarge') : ''}{' '}
          <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>{t('advice.change')}</button>
        </span>
      </p>
      {open ? (
        <div className="block stack tight">
          <span className="sm">{t('advice.cost')}</span>
          <SegmentedControl fullWidth aria-label={t('advice.cost')} value={cost} onChange={(value) => onChange({ failureCost: value as FailureCost })} data={(['SMALL', 'LARGE'] as const).map((value) => ({ value, label: t(`advice.costs.${value}`) }))} />
          <span className="sm">{t('advice.readiness')}</span>
          <SegmentedControl fullWidth aria-label={t('advice.readiness')} value={readiness} onChange={(value) => onChange({ readiness: value as Readiness })} data={(['NONE', 'SOME', 'STRONG'] as const).map((value) => ({ value, label: t(`advice.readinesses.${value}`) }))} />
          <span className="xs faint">{t('advice.source', { source: SCALE_ADVICE_SOURCE })}</span>
        </div>
      ) : null}
    </div>
  );
}
