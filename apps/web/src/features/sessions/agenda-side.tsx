import { OpenSessionStepDocument } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck, IconCircle, IconPlayerPlay } from '../../ui/icons.js';
import { LeadTools } from './lead-tools.js';
import { type Step, useRoomAct, useRoomView } from './room-context.js';
import { Timer } from './timer.js';

/** What we do now and how long, and the agenda. Whoever facilitates goes to a step by pressing it. */
export function AgendaSide() {
  const { t } = useTranslation('sessions');
  const { room, step, leads } = useRoomView();
  return (
    <aside className="roomside l" aria-label={t('room.agenda')}>
      <div className="nowpart">
        <p className="nowt b">{step?.title ?? t(room.session.state === 'LIVE' ? 'room.noStep' : 'room.notStarted')}</p>
        {step ? <Timer session={room.session} minutes={step.minutes} /> : null}
        {step ? <p className="sm faint of">{t('room.ofMinutes', { count: step.minutes, name: room.facilitator.name })}</p> : null}
      </div>
      <div className="tabpart agendapart">
        {leads ? <LeadTools /> : null}
        <ol className="agenda">{room.steps.map((one) => <AgendaItem key={one.id} step={one} />)}</ol>
      </div>
    </aside>
  );
}

function AgendaItem({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room, step: open, leads } = useRoomView();
  const opening = useRoomAct(OpenSessionStepDocument);
  const now = step.id === open?.id;
  const done = step.closedAt != null && !now;
  const inside = (
    <>
      <Icon of={now ? IconPlayerPlay : done ? IconCheck : IconCircle} />
      <span>{step.title}{done ? <span className="sr"> {t('room.done')}</span> : null}</span>
      <span className="num">{step.minutes}<span className="sr"> {t('minutes')}</span></span>
    </>
  );
  const presses = leads && room.session.state === 'LIVE' && !now;
  return (
    <li className={now ? 'now' : done ? 'done' : ''} aria-current={now ? 'step' : undefined}>
      {presses
        ? <button type="button" disabled={opening.pending} onClick={() => opening.act({ stepId: step.id })} title={t('lead.open')}>{inside}</button>
        : <div>{inside}</div>}
    </li>
  );
}
