import { HandOverSessionDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePresent } from '../../app/socket/socket-provider.js';
import { Avatar } from '../../ui/avatar.js';
import { toast } from '../../ui/toast.js';
import { useRoomAct, useRoomView } from './room-context.js';

/** How many of those who take part are here now. */
export function useHereNow(): { here: (memberId: string) => boolean; count: number } {
  const { room } = useRoomView();
  const present = usePresent(room.session.stream);
  const here = (memberId: string): boolean => present?.includes(memberId) ?? false;
  return { here, count: room.people.filter(({ id }) => here(id)).length };
}

/** Who takes part, who is here now, and who facilitates. */
export function PeopleSide() {
  const { t } = useTranslation('sessions');
  const { room, leads } = useRoomView();
  const { here, count } = useHereNow();
  const hand = useRoomAct(HandOverSessionDocument);
  return (
    <section className="tabpart peoplepart" aria-labelledby="here">
      <h2 id="here">{t('people.here')} <span className="faint">{count}</span></h2>
      <ul className="herenow">
        {room.people.map(({ id, name, organizationName }) => (
          <li key={id}>
            <span className={here(id) ? 'online' : ''}><Avatar name={name} /></span>
            <span className="grow">
              <span className="b">{name}</span>
              <span className="xs faint"> {[organizationName, id === room.facilitator.id ? t('people.leads') : null, here(id) ? null : t('people.away')].filter(Boolean).join(' · ')}</span>
            </span>
            {leads && id !== room.memberId ? (
              <Button variant="subtle" size="sm" disabled={hand.pending} aria-label={t('people.handOverTo', { name })} onClick={() => hand.act({ id: room.id, memberId: id }, () => toast(t('people.handed', { name })))}>{t('people.handOver')}</Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
