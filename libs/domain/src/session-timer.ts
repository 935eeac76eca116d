/** The one timer of a session: it runs until an instant, or rests with what is left, or there is none. */
export interface SessionTimer {
  endsAt: Date | null;
  leftMs: number | null;
}

export const TimerAct = { PAUSE: 'PAUSE', RESUME: 'RESUME', ADD_MINUTE: 'ADD_MINUTE' } as const;
export type TimerAct = (typeof TimerAct)[keyof typeof TimerAct];

export const NO_TIMER: SessionTimer = { endsAt: null, leftMs: null };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The timer of a step that opens now. */
export function startTimer(minutes: number, now: Date): SessionTimer {
  return { endsAt: new Date(now.getTime() + minutes * MINUTE_MS), leftMs: null };
}

/** The timer after an act of the facilitator. What changes nothing (pausing what rests) leaves it as it is. */
export function turnTimer(timer: SessionTimer, act: TimerAct, now: Date): SessionTimer {
  const left = timeLeft(timer, now);
  if (left === null) return timer;
  switch (act) {
    case 'PAUSE':
      return timer.endsAt ? { endsAt: null, leftMs: Math.max(0, left) } : timer;
    case 'RESUME':
      return timer.endsAt ? timer : { endsAt: new Date(now.getTime() + left), leftMs: null };
    case 'ADD_MINUTE': {
      const more = Math.min(Math.max(0, left) + MINUTE_MS, DAY_MS);
      return timer.endsAt ? { endsAt: new Date(now.getTime() + more), leftMs: null } : { endsAt: null, leftMs: more };
    }
  }
}

/** Milliseconds until the timer ends, negative when it is over; null without a timer. */
export function timeLeft(timer: SessionTimer, now: Date): number | null {
  return timer.endsAt ? timer.endsAt.getTime() - now.getTime() : timer.leftMs;
}
