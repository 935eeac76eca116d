import { type RefObject, useLayoutEffect, useRef } from 'react';
import { expectNewHeading } from '../../ui/navigation-focus.js';

/** When what holds the focus goes away, the focus goes on: to the heading of the page that comes, or to the page that is there. */
export function useFocusKept(wholePage: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = place.current;
    return () => {
      if (!box?.contains(document.activeElement)) return;
      if (wholePage) expectNewHeading();
      else document.getElementById('main')?.focus({ preventScroll: true });
    };
  }, [wholePage]);
  return place;
}
