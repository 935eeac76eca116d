import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The time, a minute at a time. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** "now", "12 min. ago" within the hour, then the time of day: the day stands above. */
export function sinceWords(instant: string, now: number): string {
  const ago = now - Date.parse(instant);
  if (ago < HOUR_MS) return new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' }).format(-Math.max(0, Math.floor(ago / MINUTE_MS)), 'minute').replace('this minute', 'now');
  return new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}

/** "12 min. ago", then the time today, then the day: where no day stands above. */
export function sinceDayWords(instant: string, now: number): string {
  if (dayOf(instant) === dayOf(new Date(now).toISOString())) return sinceWords(instant, now);
  const [then, today] = [new Date(instant), new Date(now)];
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', ...(then.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }) }).format(then);
}

/** The calendar day of an instant where the reader is, for comparing. */
export function dayOf(instant: string): string {
  return new Date(instant).toDateString();
}

/** "Tuesday, May 26", with the year when it is another one. */
export function dayName(instant: string, now: number): string {
  const [then, today] = [new Date(instant), new Date(now)];
  return new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric', ...(then.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }) }).format(then);
}
