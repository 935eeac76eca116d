import { MoveSessionNoteDocument } from '@cairn/contracts';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconArrowsMove } from '../../ui/icons.js';
import { NoteCard } from './note-card.js';
import { stepOnBoard, within } from './note-order.js';
import { type Note, type Step, useRoomAct, useRoomView } from './room-context.js';

const SETTLE_MS = 400;

/** The notes where people have put them. Each is moved by its handle: drag it, or press the arrows. */
export function NoteBoard({ notes, step }: { notes: readonly Note[]; step: Step }) {
  const { t } = useTranslation('sessions');
  const board = useRef<HTMLUListElement>(null);
  return (
    <>
      <p className="sm faint" id="board-hint">{t('notes.boardHint')}</p>
      <ul className="noteboard" ref={board}>{notes.map((note) => <BoardNote key={note.id} note={note} step={step} board={board} />)}</ul>
    </>
  );
}

function BoardNote({ note, step, board }: { note: Note; step: Step; board: React.RefObject<HTMLUListElement | null> }) {
  const { t } = useTranslation('sessions');
  const { room } = useRoomView();
  const item = useRef<HTMLLIElement>(null);
  const { place, drag, moveTo } = usePlace(note);
  const start = (event: PointerEvent<HTMLButtonElement>) => {
    const [area, card] = [board.current?.getBoundingClientRect(), item.current?.getBoundingClientRect()];
    if (!area || !card) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const [offX, offY] = [event.clientX - card.left, event.clientY - card.top];
    const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => ({
      x: within((clientX - offX - area.left) / Math.max(1, area.width - card.width)), y: within((clientY - offY - area.top) / Math.max(1, area.height - card.height)),
    });
    const move = (moved: globalThis.PointerEvent) => drag(at(moved));
    const end = (ended: globalThis.PointerEvent) => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      moveTo(at(ended));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  const handle = room.takesPart ? (
    <button
      type="button" className="handle" aria-label={t('notes.move', { note: note.body.slice(0, 60) })} aria-describedby="board-hint" onPointerDown={start}
      onKeyDown={(event) => {
        const next = stepOnBoard(place, event.key);
        if (!next) return;
        event.preventDefault();
        moveTo(next, SETTLE_MS);
      }}
    >
      <Icon of={IconArrowsMove} />
    </button>
  ) : null;
  return (
    <li ref={item} style={{ left: `calc(${place.x} * (100% - var(--note-width)))`, top: `calc(${place.y} * (100% - 8.5rem))` }}>
      <NoteCard note={note} step={step} extra={handle} />
    </li>
  );
}

/** Where a note is shown: where it is stored, or where the viewer is putting it. */
function usePlace(note: Note) {
  const move = useRoomAct(MoveSessionNoteDocument);
  const [held, setHeld] = useState<{ x: number; y: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stored = `${note.x} ${note.y}`;
  // What was stored has arrived, by this page or by another: from now on it counts.
  useEffect(() => setHeld(null), [stored]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const moveTo = (place: { x: number; y: number }, afterMs = 0) => {
    setHeld(place);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => move.act({ input: { id: note.id, ...place } }), afterMs);
  };
  return { place: held ?? { x: note.x, y: note.y }, drag: setHeld, moveTo };
}
