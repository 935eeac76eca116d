import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSecondsLeft } from './timer.js';
import { useRoomView } from './room-context.js';

/** What happens in the session, said politely to a screen reader: never while it speaks, never the ticking of the timer. */
export function Announcer() {
  const { t } = useTranslation('sessions');
  const { room, step } = useRoomView();
  const [words, setWords] = useState('');
  const left = useSecondsLeft(room.session);
  const nearEnd = left === null ? 'none' : left <= 0 ? 'over' : left <= 60 && (step?.minutes ?? 0) > 1 ? 'minute' : 'none';
  const minutes = step?.minutes ?? 0;
  const [title, voting, revealed, facilitator] = [step?.title ?? '', step?.voting ?? false, step?.revealedAt != null, room.facilitator.name];
  const before = useRef({ title, voting, revealed, facilitator, nearEnd });
  useEffect(() => {
    const was = before.current;
    before.current = { title, voting, revealed, facilitator, nearEnd };
    if (title !== was.title) setWords(title ? t('say.step', { title, minutes }) : '');
    else if (revealed && !was.revealed) setWords(t('say.revealed'));
    else if (voting !== was.voting) setWords(voting ? t('say.votingOpen') : t('say.votingClosed'));
    else if (facilitator !== was.facilitator) setWords(t('say.facilitator', { name: facilitator }));
    else if (nearEnd !== was.nearEnd && nearEnd !== 'none') setWords(t(`say.${nearEnd}`));
  }, [title, voting, revealed, facilitator, nearEnd, minutes, t]);
  return <p className="sr" role="status" aria-live="polite">{words}</p>;
}
