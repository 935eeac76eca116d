import { LinkToSessionDocument, SessionChoicesDocument } from '@cairn/contracts';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import type { Room } from './patch-room.js';
import { useRoomAct, useRoomView } from './room-context.js';

/** What the session started: ideas and tests, and the way to add one. */
export function LinkForm() {
  const { t } = useTranslation('sessions');
  const { room, slug } = useRoomView();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const { data } = useQuery({ ...queryFor(SessionChoicesDocument, {}, slug), enabled: open });
  const link = useRoomAct(LinkToSessionDocument);
  const { ideas = [], cycles = [] } = data?.sessionChoices ?? {};
  const may = room.takesPart && room.session.state === 'LIVE';
  const send = () => {
    const [kind, id] = chosen.split(':');
    link.act({ input: { sessionId: room.id, ...(kind === 'idea' ? { ideaId: id } : { cycleId: id }) } }, () => { setOpen(false); setChosen(''); });
  };
  if (!may && room.started.length === 0) return null;
  return (
    <section className="started" aria-labelledby="started">
      <div className="row between sidehead">
        <h3 id="started">{t('started.title')}</h3>
        {may ? <Button variant="subtle" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('commit.close') : t('started.link')}</Button> : null}
      </div>
      {open ? (
        <div className="stack tight below">
          <NativeSelect label={t('started.choose')} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="" />
            <optgroup label={t('started.ideas')}>{ideas.map(({ id, name }) => <option key={id} value={`idea:${id}`}>{name}</option>)}</optgroup>
            <optgroup label={t('started.cycles')}>{cycles.map(({ id, name }) => <option key={id} value={`cycle:${id}`}>{name}</option>)}</optgroup>
          </NativeSelect>
          <div><Button variant="default" disabled={!chosen || link.pending} onClick={send}>{t('started.add')}</Button></div>
        </div>
      ) : null}
      <ul className="commit">{room.started.map(({ id, idea, cycle }) => <li key={id}><Started idea={idea} cycle={cycle} /></li>)}</ul>
    </section>
  );
}

// A link would take somebody out of a session that is live; from its record it leads on.
function Started({ idea, cycle }: Pick<Room['started'][number], 'idea' | 'cycle'>) {
  const { t } = useTranslation('sessions');
  const { room, slug } = useRoomView();
  const words = cycle ? t('about.cycle', { name: cycle.title }) : t('about.idea', { name: idea?.title ?? '' });
  if (room.session.state === 'LIVE') return words;
  if (cycle) return <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: cycle.id }}>{words}</Link>;
  return idea ? <Link to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId: idea.id }}>{words}</Link> : words;
}
