import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { VisibilityChip } from '../../app/visibility-pick.js';
import { momentWords } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { CopyCode } from './copy-code.js';
import type { Room } from './patch-room.js';
import { RecordView } from './record-view.js';
import { RoomContext } from './room-context.js';
import { useRoom } from './use-room.js';
import './sessions.css';

const route = getRouteApi('/signed-in/n/$slug/sessions/$sessionId');

/** A session as one finds it: its plan before, the door while it is live, its record afterwards. */
export function SessionPage() {
  const { t } = useTranslation('common');
  const { slug, sessionId } = route.useParams();
  const { query, refresh } = useRoom(slug, sessionId);
  return (
    <div className="reading">
      <QueryView query={query} wholePage waiting={<PageSkeleton label={t('loadingPage')} />}>
        {({ sessionRoom: room }) => {
          if (!room) return <NotFound as="h1" />;
          const view = { slug, room, step: null, leads: false, refresh, say: () => undefined };
          return <RoomContext value={view}>{room.session.state === 'ENDED' ? <RecordView room={room} /> : <PlanView room={room} />}</RoomContext>;
        }}
      </QueryView>
    </div>
  );
}

function PlanView({ room }: { room: Room }) {
  const { t } = useTranslation('sessions');
  const { slug, name } = useNetwork();
  const { session, facilitator, steps } = room;
  const params = { slug, sessionId: room.id };
  const live = session.state === 'LIVE';
  return (
    <>
      <PageHead
        title={session.title} place={name}
        over={<Crumb label={t('list.title')}><Link to="/n/$slug/sessions" params={{ slug }}>{t('list.title')}</Link></Crumb>}
        lede={live ? t('session.liveNow', { name: facilitator.name }) : t('room.startsText', { when: momentWords(session.startsAt), name: facilitator.name })}
        actions={(
          <>
            {session.viewerCan.plan ? <ButtonLink variant="default" to="/n/$slug/sessions/$sessionId/plan" params={params}>{t('session.edit')}</ButtonLink> : null}
            {session.viewerCan.takePart ? <ButtonLink to="/n/$slug/sessions/$sessionId/live" params={params}>{t('list.enter')}</ButtonLink> : null}
          </>
        )}
      />
      {session.purpose ? <p className="prose lg below">{session.purpose}</p> : null}
      <div className="block row between wrap">
        <div>
          <h2 className="label">{t('session.code')}</h2>
          <p className="bigcode num" aria-label={[...session.code].join(' ')}>{session.code}</p>
          <p className="sm muted">{t('session.codeHint', { address: `${location.host}/join` })}</p>
        </div>
        <div className="row g2"><VisibilityChip value={session.visibility} /><CopyCode code={session.code} /></div>
      </div>
      <section className="section" aria-labelledby="agenda">
        <h2 id="agenda">{t('plan.agenda')}</h2>
        <ol className="rows">
          {steps.map(({ id, title, kind, minutes, prompt }) => (
            <li key={id}>
              <div><p className="b">{title}</p><p className="sm muted">{[t(`kind.${kind}`), prompt].filter(Boolean).join(' · ')}</p></div>
              <span className="sm faint num">{t('list.minutes', { count: minutes })}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
