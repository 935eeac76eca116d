import { AddSessionNoteDocument, SetSessionVotingDocument } from '@cairn/contracts';
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { NoteBoard } from './note-board.js';
import { NoteCard } from './note-card.js';
import { orderNotes } from './note-order.js';
import { type Step, useRoomAct, useRoomView } from './room-context.js';

/** Sticky notes with dots: as a list or as a board, with the same things to do. */
export function StageNotes({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { room, leads } = useRoomView();
  const [view, setView] = useState('list');
  const voting = useRoomAct(SetSessionVotingDocument);
  const notes = room.notes.filter(({ stepId }) => stepId === step.id);
  const used = notes.filter(({ id }) => room.myVotes.includes(id)).length;
  return (
    <>
      {room.takesPart ? <NoteForm step={step} /> : null}
      <div className="row between wrap notetools">
        <h2>{t('notes.title')} <span className="faint">{notes.length}</span></h2>
        <div className="row wrap g2">
          {step.voting ? <span className="sm muted" role="status">{t('notes.dotsLeft', { count: Math.max(0, step.votesEach - used) })}</span> : null}
          {leads && step.votesEach > 0 ? (
            <Button variant="default" disabled={voting.pending} onClick={() => voting.act({ stepId: step.id, voting: !step.voting })}>{step.voting ? t('notes.closeVoting') : t('notes.openVoting')}</Button>
          ) : null}
          <SegmentedControl aria-label={t('notes.view')} value={view} onChange={setView} data={[{ value: 'list', label: t('notes.list') }, { value: 'board', label: t('notes.board') }]} />
        </div>
      </div>
      {notes.length === 0 ? <p className="muted">{t('notes.empty')}</p> : view === 'list' ? (
        <ul className="notegrid">{orderNotes(notes, step.voting || !notes.some(({ votes }) => votes > 0)).map((note) => <li key={note.id}><NoteCard note={note} step={step} /></li>)}</ul>
      ) : <NoteBoard notes={notes} step={step} />}
    </>
  );
}

function NoteForm({ step }: { step: Step }) {
  const { t } = useTranslation('sessions');
  const { leads } = useRoomView();
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useForm({ initialValues: { body: '' } });
  const add = useRoomAct(AddSessionNoteDocument, (error) => placeFieldError(form, error));
  const send = form.onSubmit(({ body }) => add.act({ input: { stepId: step.id, body } }, () => {
    form.reset();
    field.current?.focus();
  }));
  return (
    <form className="noteform" onSubmit={send}>
      <Textarea
        ref={field} label={t('notes.add')} autosize minRows={1} maxRows={4} maxLength={500} required {...form.getInputProps('body')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        }}
      />
      <SubmitButton variant={leads ? 'default' : 'filled'} pending={add.pending}>{t('notes.addAction')}</SubmitButton>
    </form>
  );
}
