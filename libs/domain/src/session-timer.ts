/** The one timer of a session: it runs until an instant (milliseconds since 1970), or rests with what is left, or there is none. */
export interface SessionTimer {
  endsAt: number | null;
  leftMs: number | null;
}

export const TimerAct = { PAUSE: 'PAUSE', RESUME: 'RESUME', ADD_MINUTE: 'ADD_MINUTE' } as const;
export type TimerAct = (typeof TimerAct)[keyof typeof TimerAct];

export const NO_TIMER: SessionTimer = { endsAt: null, leftMs: null };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The timer of a step that opens now. */
export function startTimer(minutes: number, now: number): SessionTimer {
  return { endsAt: now + minutes * MINUTE_MS, leftMs: null };
}

/** The timer after an act of the facilitator. What changes nothing (pausing what rests) leaves it as it is. */
export function turnTimer(timer: SessionTimer, act: TimerAct, now: number): SessionTimer {
  const left = timeLeft(timer, now);
  if (left === null) return timer;
  switch (act) {
    case 'PAUSE':
      return timer.endsAt === null ? timer : { endsAt: null, leftMs: Math.max(0, left) };
    case 'RESUME':
      return timer.endsAt === null ? { endsAt: now + left, leftMs: null } : timer;
    case 'ADD_MINUTE': {
      const more = Math.min(Math.max(0, left) + MINUTE_MS, DAY_MS);
      return timer.endsAt === null ? { endsAt: null, leftMs: more } : { endsAt: now + more, leftMs: null };
    }
  }
}

/** Milliseconds until the timer ends, negative when it is over; null without a timer. */
export function timeLeft(timer: SessionTimer, now: number): number | null {
  return timer.endsAt === null ? timer.leftMs : timer.endsAt - now;
}
