import { EditSessionNoteDocument, RemoveSessionNoteDocument, VoteForNoteDocument } from '@cairn/contracts';
import { ActionIcon, Button, Menu, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconArrowBigUp, IconDots } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { type Note, type Step, useNameOf, useRoomAct, useRoomView } from './room-context.js';

const PAPERS = 3;

/** A sticky note: its text, who wrote it, its dots, and for its author what can be done with it. `extra` stands beside the dots. */
export function NoteCard({ note, step, extra }: { note: Note; step: Step; extra?: ReactNode }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const nameOf = useNameOf();
  const [editing, setEditing] = useState(false);
  const paper = (room.people.findIndex(({ id }) => id === note.authorId) % PAPERS) + 1;
  if (editing) return <NoteEditor note={note} paper={paper} onDone={() => setEditing(false)} />;
  return (
    <article className={`note n${paper}`} aria-label={t('notes.by', { name: nameOf(note.authorId) })}>
      <p className="prose">{note.body}</p>
      <div className="row between g1">
        <span className="xs grow author">{nameOf(note.authorId)}</span>
        {extra}
        {note.authorId === room.memberId ? <OwnNote note={note} onEdit={() => setEditing(true)} /> : null}
        {step.votesEach > 0 ? <Dot note={note} step={step} /> : null}
      </div>
    </article>
  );
}

function Dot({ note, step }: { note: Note; step: Step }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const vote = useRoomAct(VoteForNoteDocument);
  const on = room.myVotes.includes(note.id);
  const words = t('notes.dots', { count: note.votes });
  if (!step.voting || !room.takesPart) return <span className={on ? 'vote on' : 'vote'}><Icon of={IconArrowBigUp} />{note.votes}<span className="sr"> {words}</span></span>;
  return (
    <button type="button" className={on ? 'vote on' : 'vote'} aria-pressed={on} aria-label={t('notes.voteFor', { dots: words, note: note.body.slice(0, 60) })} disabled={vote.pending} onClick={() => vote.act({ noteId: note.id, on: !on })}>
      <Icon of={IconArrowBigUp} />{note.votes}
    </button>
  );
}

function OwnNote({ note, onEdit }: { note: Note; onEdit: () => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  const remove = useRoomAct(RemoveSessionNoteDocument);
  const off = () => remove.act({ id: note.id, removed: true }, () => toast(t('notes.removed'), { label: t('common:undo'), act: () => remove.act({ id: note.id, removed: false }) }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="transparent" className="notedots" aria-label={t('notes.actions', { note: note.body.slice(0, 60) })}><Icon of={IconDots} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t('common:edit')}</Menu.Item>
        <Menu.Item onClick={off}>{t('common:remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NoteEditor({ note, paper, onDone }: { note: Note; paper: number; onDone: () => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  const [body, setBody] = useState(note.body);
  const edit = useRoomAct(EditSessionNoteDocument);
  return (
    <form className={`note n${paper}`} onSubmit={(event) => { event.preventDefault(); edit.act({ input: { id: note.id, version: note.version, body } }, onDone); }}>
      <Textarea aria-label={t('notes.edit')} data-autofocus autosize maxLength={500} value={body} onChange={(event) => setBody(event.currentTarget.value)} required />
      <div className="row g2">
        <Button size="sm" variant="default" type="submit" disabled={edit.pending}>{t('common:save')}</Button>
        <Button size="sm" variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
