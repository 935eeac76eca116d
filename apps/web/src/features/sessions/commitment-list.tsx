import { FinishCommitmentDocument, RemoveCommitmentDocument, RemoveDecisionDocument } from '@cairn/contracts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayWords } from '../../app/words/dates.js';
import { toast } from '../../ui/toast.js';
import type { Room } from './patch-room.js';
import { useNameOf, useRoomAct, useRoomView } from './room-context.js';

/** Who does what until when, and what was decided. */
export function CommitmentList() {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  return (
    <>
      {room.commitments.length === 0 ? <p className="sm muted">{t('commit.none')}</p> : <ul className="commit">{room.commitments.map((made) => <Commitment key={made.id} made={made} />)}</ul>}
      {room.decisions.length > 0 ? (
        <section className="decided" aria-labelledby="decisions">
          <h3 id="decisions">{t('commit.decisions')}</h3>
          <ul className="commit">{room.decisions.map((made) => <Decision key={made.id} made={made} />)}</ul>
        </section>
      ) : null}
    </>
  );
}

function Commitment({ made }: { made: Room['commitments'][number] }) {
  const { t } = useTranslation(['sessions', 'common']);
  const { room, leads } = useRoomView();
  const nameOf = useNameOf();
  const finish = useRoomAct(FinishCommitmentDocument);
  const remove = useRoomAct(RemoveCommitmentDocument);
  const under = [nameOf(made.whoId), made.due ? t('commit.by', { when: dayWords(made.due) }) : null].filter(Boolean).join(', ');
  const mayFinish = [made.whoId, made.authorId].includes(room.memberId);
  const out = () => remove.act({ id: made.id, removed: true }, () => toast(t('commit.removed'), { label: t('common:undo'), act: () => remove.act({ id: made.id, removed: false }) }));
  return (
    <li className={made.doneAt ? 'kept' : ''}>
      {mayFinish ? (
        <Checkbox label={made.what} description={under} checked={made.doneAt != null} disabled={finish.pending} onChange={() => finish.act({ id: made.id, version: made.version, done: made.doneAt == null })} />
      ) : <>{made.what}<span>{made.doneAt ? t('commit.keptBy', { under }) : under}</span></>}
      {room.session.state === 'LIVE' && (leads || made.authorId === room.memberId) ? <RemoveButton what={made.what} onClick={out} /> : null}
    </li>
  );
}

function Decision({ made }: { made: Room['decisions'][number] }) {
  const { t } = useTranslation(['sessions', 'common']);
  const { room, leads } = useRoomView();
  const remove = useRoomAct(RemoveDecisionDocument);
  const out = () => remove.act({ id: made.id, removed: true }, () => toast(t('commit.removed'), { label: t('common:undo'), act: () => remove.act({ id: made.id, removed: false }) }));
  return (
    <li>
      {made.what}
      {made.why ? <span>{made.why}</span> : null}
      {room.session.state === 'LIVE' && (leads || made.authorId === room.memberId) ? <RemoveButton what={made.what} onClick={out} /> : null}
    </li>
  );
}

function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  return <button type="button" className="linklike sm takeout" onClick={onClick} aria-label={t('commit.takeOut', { what: what.slice(0, 60) })}>{t('common:remove')}</button>;
}
