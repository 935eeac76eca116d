import { timeLeft } from '@cairn/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from './patch-room.js';
import { serverClock } from './server-clock.js';

const TICK_MS = 250;

/** What is left of the step, in whole seconds by the server's clock; null without a timer. */
export function useSecondsLeft({ timerEndsAt, timerLeftMs }: Pick<Room['session'], 'timerEndsAt' | 'timerLeftMs'>): number | null {
  const read = () => timeLeft({ endsAt: timerEndsAt ? Date.parse(timerEndsAt) : null, leftMs: timerLeftMs ?? null }, serverClock.now());
  const [, tick] = useState(0);
  useEffect(() => {
    if (!timerEndsAt) return;
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [timerEndsAt]);
  const left = read();
  return left === null ? null : Math.ceil(left / 1_000);
}

/** "6:20", and "+0:12" when the time is over. */
export function clockWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '+' : ''}${minutes}:${String(rest).padStart(2, '0')}`;
}

/** The one timer of the session. It counts on when it is over: nothing closes by itself. */
export function Timer({ session, minutes }: { session: Room['session']; minutes: number }) {
  const { t } = useTranslation('sessions');
  const left = useSecondsLeft(session);
  if (left === null) return null;
  const rests = session.timerEndsAt === null;
  const [m, s] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60];
  const words = t(left < 0 ? 'timer.over' : 'timer.left', { minutes: m, seconds: s });
  const gone = Math.min(100, Math.max(0, 100 - (left / (minutes * 60)) * 100));
  return (
    <>
      <p className={left < 0 ? 'timer over' : 'timer'} role="timer" aria-label={rests ? `${words} ${t('timer.rests')}` : words}>{clockWords(left)}</p>
      <div className="bar" aria-hidden="true"><i style={{ width: `${gone}%` }} /></div>
      {rests ? <p className="sm muted rests">{t('timer.rests')}</p> : null}
    </>
  );
}
