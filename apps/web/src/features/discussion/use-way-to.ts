import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { MessageView } from './thread-events.js';

interface History { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }

/** Goes where the address leads: `#talk` to the thread, `#m12` to its twelfth message, through as much history as it takes. */
export function useWayTo(messages: readonly MessageView[], history: History): void {
  const hash = useLocation({ select: (location) => location.hash });
  const gone = useRef<string | null>(null);
  const [oldest] = messages;
  const number = /^m(\d+)$/.exec(hash)?.[1];
  const ready = messages.length > 0;
  useEffect(() => {
    if (!ready || gone.current === hash || (hash !== 'talk' && number === undefined)) return;
    if (number !== undefined && oldest && oldest.number > Number(number) && history.hasNextPage) {
      if (!history.isFetchingNextPage) void history.fetchNextPage();
      return;
    }
    gone.current = hash;
    document.getElementById(hash)?.scrollIntoView({ block: number === undefined ? 'start' : 'center' });
  }, [hash, number, ready, oldest, history]);
}
