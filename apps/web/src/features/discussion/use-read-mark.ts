import { MarkReadDocument, type SubjectKind } from '@cairn/contracts';
import { type RefObject, useEffect, useState } from 'react';
import { execute } from '../../app/graphql/execute.js';
import { useNetwork } from '../../app/network-context.js';
import type { ThreadPage } from './thread-events.js';

const SEEN_AFTER_MS = 1_200;

/** Moves the reader's mark once the end of a thread has been on the screen for a moment. Threads one does not follow have none. */
export function useReadMark(end: RefObject<HTMLElement | null>, kind: SubjectKind, head: ThreadPage | null, change: (to: (pages: ThreadPage[]) => ThreadPage[]) => void): void {
  const { slug } = useNetwork();
  const inView = useInView(end, head !== null);
  const number = head?.lastNumber ?? 0;
  const behind = head?.following === true && number > (head.readNumber ?? 0);
  const subjectId = head?.id;
  useEffect(() => {
    if (!inView || !behind || !subjectId) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      // A mark that does not arrive is set the next time.
      execute(MarkReadDocument, { kind, subjectId, number }, { network: slug })
        .then(({ markRead }) => change((pages) => pages.map((page) => ({ ...page, readNumber: markRead.readNumber }))))
        .catch(() => undefined);
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [inView, behind, number, kind, subjectId, slug, change]);
}

function useInView(target: RefObject<HTMLElement | null>, ready: boolean): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!target.current) return;
    const observer = new IntersectionObserver((entries) => setInView(entries.some((entry) => entry.isIntersecting)));
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target, ready]);
  return inView;
}
