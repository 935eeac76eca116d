import { useEffect, useState } from 'react';

export interface Rotation { at: number; running: boolean; go: (step: number) => void; toggle: () => void }

/** One of `count` things after the other, each for `ms`. It stands still until asked where the reader wants less motion. */
export function useRotation(count: number, ms: number): Rotation {
  const [place, setPlace] = useState(0);
  const [running, setRunning] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    if (!running || count < 2) return;
    const timer = setTimeout(() => setPlace((old) => old + 1), ms);
    return () => clearTimeout(timer);
  }, [running, count, ms, place]);
  const at = count === 0 ? 0 : ((place % count) + count) % count;
  return { at, running, go: (step) => setPlace((old) => old + step), toggle: () => setRunning((old) => !old) };
}
