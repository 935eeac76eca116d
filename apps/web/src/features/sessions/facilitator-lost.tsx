import { TakeOverSessionDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePresent } from '../../app/socket/socket-provider.js';
import { useRoomAct, useRoomView } from './room-context.js';

const GRACE_MS = 20_000;

/** When whoever facilitates has been away for a while, anybody who takes part can go on in their place. */
export function FacilitatorLost() {
  const { t } = useTranslation('sessions');
  const { room, leads } = useRoomView();
  const present = usePresent(room.session.stream);
  const take = useRoomAct(TakeOverSessionDocument);
  const away = present !== null && !present.includes(room.facilitator.id);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    setLost(false);
    if (!away) return;
    const timer = setTimeout(() => setLost(true), GRACE_MS);
    return () => clearTimeout(timer);
  }, [away, room.facilitator.id]);
  const shown = lost && away && !leads && room.takesPart && room.session.state !== 'ENDED';
  return (
    <div role="status">
      {shown ? (
        <div className="quote row between wrap below">
          <p>{t('lost.text', { name: room.facilitator.name })}</p>
          <Button variant="default" disabled={take.pending} onClick={() => take.act({ id: room.id })}>{t('lost.take')}</Button>
        </div>
      ) : null}
    </div>
  );
}
