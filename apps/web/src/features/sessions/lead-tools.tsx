import { EndSessionDocument, OpenSessionStepDocument, StartSessionDocument, TurnSessionTimerDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Icon } from '../../ui/icon.js';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop, IconPlus } from '../../ui/icons.js';
import { useRoomAct, useRoomView } from './room-context.js';

/** What whoever facilitates has at hand: start, next step, the timer, the end. */
export function LeadTools() {
  const { t } = useTranslation(['sessions', 'common']);
  const { room, step } = useRoomView();
  const { id, state, timerEndsAt } = room.session;
  const start = useRoomAct(StartSessionDocument);
  const open = useRoomAct(OpenSessionStepDocument);
  if (state === 'PLANNED') {
    return <div className="lead"><Button fullWidth disabled={start.pending} onClick={() => start.act({ id })}>{t('lead.start')}</Button></div>;
  }
  const at = room.steps.findIndex((one) => one.id === step?.id);
  const next = room.steps[at + 1];
  return (
    <div className="lead" role="group" aria-label={t('lead.tools')}>
      {next ? <Button fullWidth disabled={open.pending} onClick={() => open.act({ stepId: next.id })}>{step ? t('lead.next') : t('lead.first')}</Button> : null}
      {step ? <TimerTools id={id} running={timerEndsAt != null} /> : null}
      <EndTool id={id} last={!next} />
    </div>
  );
}

function TimerTools({ id, running }: { id: string; running: boolean }) {
  const { t } = useTranslation('sessions');
  const turn = useRoomAct(TurnSessionTimerDocument);
  return (
    <div className="row g2">
      <Button variant="default" className="grow" leftSection={<Icon of={running ? IconPlayerPause : IconPlayerPlay} />} onClick={() => turn.act({ id, act: running ? 'PAUSE' : 'RESUME' })}>
        {running ? t('lead.pause') : t('lead.resume')}
      </Button>
      <Button variant="default" leftSection={<Icon of={IconPlus} />} onClick={() => turn.act({ id, act: 'ADD_MINUTE' })} aria-label={t('lead.addMinute')}>{t('lead.minute')}</Button>
    </div>
  );
}

function EndTool({ id, last }: { id: string; last: boolean }) {
  const { t } = useTranslation(['sessions', 'common']);
  const [asking, setAsking] = useState(false);
  const end = useRoomAct(EndSessionDocument);
  return (
    <>
      <Button variant={last ? 'filled' : 'subtle'} fullWidth leftSection={<Icon of={IconPlayerStop} />} onClick={() => setAsking(true)}>{t('lead.end')}</Button>
      <ConfirmDialog
        open={asking} title={t('lead.endTitle')} confirm={t('lead.end')} cancel={t('common:cancel')} pending={end.pending}
        onClose={() => setAsking(false)} onConfirm={() => end.act({ id }, () => setAsking(false))}
      >
        {t('lead.endText')}
      </ConfirmDialog>
    </>
  );
}
