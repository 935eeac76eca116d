import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const SOON = 'cairn:printing';
/** Milliseconds. A sheet without its last part is better than none. */
const PATIENCE = 10_000;
/** Between the code of a part and its first question the page asks nothing for a moment. */
const QUIET_FRAMES = 5;

/** Prints the page, together with what waits for the reader to come near. */
export function usePrint(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    window.dispatchEvent(new Event(SOON));
    const until = performance.now() + PATIENCE;
    for (let quiet = 0; quiet < QUIET_FRAMES && performance.now() < until; quiet = queries.isFetching() > 0 ? 0 : quiet + 1) await frame();
    window.print();
  };
}

/** Calls `onPrint` when the page is about to be printed: in time by `usePrint`, and for the next time where the browser prints by itself. */
export function usePrinted(onPrint: () => void): void {
  const latest = useRef(onPrint);
  useEffect(() => {
    latest.current = onPrint;
  });
  useEffect(() => {
    const soon = () => latest.current();
    window.addEventListener(SOON, soon);
    window.addEventListener('beforeprint', soon);
    return () => {
      window.removeEventListener(SOON, soon);
      window.removeEventListener('beforeprint', soon);
    };
  }, []);
}

const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
