import { Button, Drawer } from '@mantine/core';
import { type PhasePartsFragment, RemovePhaseDocument, SeriesDocument, StartPhaseDocument } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { LockForm } from './lock-form.js';
import { PhaseForm } from './phase-form.js';
import { type PhasePoints, labelOf } from './point-words.js';

export interface PhasesProps {
  seriesId: string;
  points: PhasePoints;
  phases: readonly PhasePartsFragment[];
  mayChange: boolean;
  /** Where a new phase would begin: the form opens with it. Null: the list. Undefined: closed. */
  at: string | null | undefined;
  onClose: () => void;
}

/** The phases of a series, with their reasons; those who may begin, change and end them here. */
export function PhasesDrawer({ at, onClose, ...props }: PhasesProps) {
  const { t } = useTranslation(['charts', 'common']);
  return (
    <Drawer opened={at !== undefined} onClose={onClose} title={t('phase.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <PhaseList key={String(at)} {...props} at={at ?? null} />
    </Drawer>
  );
}

type Editing = { kind: 'none' } | { kind: 'add'; startsOn: string } | { kind: 'change'; phase: PhasePartsFragment } | { kind: 'lock' };

function PhaseList({ seriesId, points, phases, mayChange, at }: Omit<PhasesProps, 'onClose' | 'at'> & { at: string | null }) {
  const { t } = useTranslation(['charts', 'common']);
  const [editing, edit] = useState<Editing>(at === null ? { kind: 'none' } : { kind: 'add', startsOn: at });
  const done = () => edit({ kind: 'none' });
  return (
    <div className="stack">
      <p className="sm muted">{t('phase.lede')}</p>
      {phases.length === 0 ? <p className="sm faint">{t('phase.none')}</p> : null}
      <ul className="rows">
        {phases.map((phase) => (
          <li key={phase.id}>
            {editing.kind === 'change' && editing.phase.id === phase.id
              ? <PhaseForm seriesId={seriesId} points={points} phase={phase} startsOn={phase.startsOn ?? ''} onDone={done} />
              : <OnePhase phase={phase} points={points} seriesId={seriesId} onChange={mayChange ? () => edit({ kind: 'change', phase }) : undefined} />}
          </li>
        ))}
      </ul>
      {mayChange && editing.kind === 'add' ? <PhaseForm seriesId={seriesId} points={points} startsOn={editing.startsOn} onDone={done} /> : null}
      {mayChange && editing.kind === 'lock' ? <LockForm seriesId={seriesId} points={points} phases={phases} onDone={done} /> : null}
      {mayChange && editing.kind === 'none' ? (
        <div className="row wrap g2">
          <Button onClick={() => edit({ kind: 'add', startsOn: '' })}>{t('phase.add')}</Button>
          <Button variant="default" onClick={() => edit({ kind: 'lock' })}>{t('phase.lock')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function OnePhase({ phase, points, seriesId, onChange }: { phase: PhasePartsFragment; points: PhasePoints; seriesId: string; onChange?: () => void }) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keyOf(SeriesDocument, slug) });
  const back = useUndo(StartPhaseDocument, refresh);
  const label = labelOf(points, phase.startsOn);
  const when = dayOfMoment(phase.at);
  const remove = useAct(RemovePhaseDocument, {
    network: slug,
    onDone: () => {
      const { startsOn, baselineUntil, reason } = phase;
      refresh();
      toast(t('phase.removed', { label }), startsOn ? { label: t('common:undo'), act: () => back({ input: { seriesId, startsOn, baselineUntil, reason } }) } : undefined);
    },
  });
  return (
    <>
      <div>
        <b className="b">{phase.startsOn ? t('phase.from', { label }) : t('phase.first')}</b>
        <p className="sm">{phase.reason}</p>
        <p className="sm faint">{[phase.by ? t('phase.by', { name: phase.by, when }) : when, phase.baselineUntil ? t('phase.until', { label: labelOf(points, phase.baselineUntil) }) : null].filter(Boolean).join(' · ')}</p>
        {remove.problem ? <Notice>{remove.problem}</Notice> : null}
      </div>
      {onChange ? (
        <div className="row g1">
          <Button variant="subtle" size="compact-md" aria-label={`${t('phase.change')}: ${label}`} onClick={onChange}>{t('phase.change')}</Button>
          <Button variant="subtle" size="compact-md" aria-label={`${t('common:remove')}: ${label}`} disabled={remove.pending} onClick={() => remove.act({ id: phase.id, version: phase.version })}>{t('common:remove')}</Button>
        </div>
      ) : null}
    </>
  );
}
