import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole px, as it changes. `first` stands until it is known. */
export function useWidth<Element extends HTMLElement>(first = 860) {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
