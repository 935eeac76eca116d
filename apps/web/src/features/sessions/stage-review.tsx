import { useTranslation } from 'react-i18next';
import { orderNotes } from './note-order.js';
import { AnswerList } from './revealed.js';
import { useNameOf, useRoomView } from './room-context.js';

/** Everything the session has brought so far: revealed predictions, and the notes by their dots. */
export function StageReview() {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const nameOf = useNameOf();
  const steps = room.steps.filter(({ id, revealedAt }) => revealedAt != null || room.notes.some(({ stepId }) => stepId === id));
  if (steps.length === 0) return null;
  return (
    <div className="stack loose review">
      {steps.map((step) => (
        <section key={step.id} className="stack" aria-labelledby={`review-${step.id}`}>
          <h2 id={`review-${step.id}`}>{step.title}</h2>
          {step.revealedAt ? <AnswerList answers={room.answers.filter(({ stepId }) => stepId === step.id)} /> : (
            <ul className="answers">
              {orderNotes(room.notes.filter(({ stepId }) => stepId === step.id), false).map((note) => (
                <li key={note.id}><p className="prose">{note.body}</p><p className="sm faint">{[nameOf(note.authorId), t('notes.dots', { count: note.votes })].join(' · ')}</p></li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
