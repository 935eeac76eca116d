import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../app/frame/use-online.js';
import { useIsLive } from '../../app/socket/socket-provider.js';
import { BrandMark } from '../../ui/brand.js';
import { Icon } from '../../ui/icon.js';
import { IconCircleCheck, IconCloudOff } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { CopyCode } from './copy-code.js';
import { useRoomView } from './room-context.js';

/** The head of a live session: what it is, how others come in, and the way out. */
export function RoomHead() {
  const { t } = useTranslation(['sessions', 'common']);
  const { slug, room } = useRoomView();
  const { id, title, code, state } = room.session;
  // A socket notices a line that is gone only after a while.
  const [connected, online] = [useIsLive(), useOnline()];
  const live = connected && online;
  return (
    <header>
      <Link to="/n/$slug" params={{ slug }} className="roombrand" aria-label={t('common:nav.home')}><BrandMark /></Link>
      <b className="b grow title">{title}</b>
      {state === 'ENDED' ? null : <CopyCode code={code} />}
      <span className="sm muted row g1 not-phone" role="status">
        <Icon of={live ? IconCircleCheck : IconCloudOff} />{live ? t('room.saves') : t('room.away')}
      </span>
      <ButtonLink variant="default" to="/n/$slug/sessions/$sessionId" params={{ slug, sessionId: id }}>{t('room.leave')}</ButtonLink>
    </header>
  );
}
