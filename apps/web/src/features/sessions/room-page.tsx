import { JoinSessionDocument } from '@cairn/contracts';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '../../app/frame/offline-banner.js';
import { SkipLink } from '../../app/frame/skip-link.js';
import { Sheet } from '../../app/frame/sheet.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Crumb } from '../../ui/crumb.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { AgendaSide } from './agenda-side.js';
import { Announcer } from './announcer.js';
import { CommitmentsSide } from './commitments-side.js';
import type { Room } from './patch-room.js';
import { PeopleSide } from './people-side.js';
import { RoomContext, useRoomAct, useRoomView } from './room-context.js';
import { RoomHead } from './room-head.js';
import { RoomTabs, type RoomTab } from './room-tabs.js';
import { Stage } from './stage.js';
import { useRoom } from './use-room.js';
import './room.css';

const route = getRouteApi('/signed-in/n/$slug/sessions/$sessionId/live');

/** A live session: it has the whole screen for itself. Whoever comes takes part. */
export function RoomPage() {
  const { t } = useTranslation('common');
  const { slug, sessionId } = route.useParams();
  const { query, refresh } = useRoom(slug, sessionId);
  const room = query.data?.sessionRoom;
  if (!room) {
    return (
      <Sheet>
        <Crumb label={t('nav.where')}><Link to="/n/$slug/sessions" params={{ slug }}>{t('nav.sessions')}</Link></Crumb>
        <QueryView query={query} wholePage waiting={<PageSkeleton label={t('loadingPage')} />}>{() => <NotFound as="h1" />}</QueryView>
      </Sheet>
    );
  }
  if (room.session.state === 'ENDED') return <Navigate to="/n/$slug/sessions/$sessionId" params={{ slug, sessionId }} replace />;
  return <LiveRoom slug={slug} room={room} refresh={refresh} />;
}

function LiveRoom({ slug, room, refresh }: { slug: string; room: Room; refresh: () => Promise<void> }) {
  const { t } = useTranslation('sessions');
  const [problem, say] = useState<string | null>(null);
  const [tab, setTab] = useState<RoomTab>('stage');
  const step = room.steps.find(({ id }) => id === room.session.stepId) ?? null;
  const leads = room.facilitator.id === room.memberId;
  return (
    <RoomContext value={{ slug, room, step, leads, refresh, say }}>
      <SkipLink />
      <div className="live" data-tab={tab}>
        <Enter />
        <RoomHead />
        <OfflineBanner />
        <AgendaSide />
        <Stage problem={problem} />
        <aside className="roomside r" aria-label={t('room.aside')}>
          <CommitmentsSide />
          <PeopleSide />
        </aside>
        <RoomTabs tab={tab} onTab={setTab} />
        <Announcer />
      </div>
    </RoomContext>
  );
}

// Once: whoever is shown the room and may take part, does.
function Enter() {
  const { room } = useRoomView();
  const { act } = useRoomAct(JoinSessionDocument);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || room.takesPart || !room.session.viewerCan.takePart) return;
    asked.current = true;
    act({ id: room.id });
  });
  return null;
}
