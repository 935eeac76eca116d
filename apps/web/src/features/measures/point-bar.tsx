import { Button, CloseButton } from '@mantine/core';
import type { MeasureType, PointPartsFragment } from '@cairn/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { usePointWords } from './point-words.js';

interface PointBarProps {
  point: PointPartsFragment;
  type: MeasureType;
  isFirst: boolean;
  onAddNote?: (day: string) => void;
  onAddPhase?: (startsOn: string) => void;
  onClose: () => void;
}

/** What can be done with the point that was chosen: it takes the focus, so that Enter on a point and Enter again begins a note. */
export function PointBar({ point, type, isFirst, onAddNote, onAddPhase, onClose }: PointBarProps) {
  const { t } = useTranslation(['charts', 'common']);
  const { minimumCell } = useNetwork();
  const words = usePointWords(type, minimumCell);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div className="pointbar no-print" role="toolbar" aria-label={words.sentence(point)} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      <span className="grow sm">{words.sentence(point)}</span>
      {onAddNote ? <Button ref={first} variant="default" size="compact-md" onClick={() => onAddNote(point.periodStart)}>{t('note.here')}</Button> : null}
      {onAddPhase && !isFirst ? <Button variant="default" size="compact-md" onClick={() => onAddPhase(point.periodStart)}>{t('note.phaseHere')}</Button> : null}
      <CloseButton aria-label={t('common:close')} onClick={onClose} />
    </div>
  );
}
